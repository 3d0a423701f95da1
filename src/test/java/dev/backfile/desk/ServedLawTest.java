package dev.backfile.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.Backfile;
import dev.backfile.BakeReport;
import dev.backfile.BakeRequest;
import dev.backfile.Outcome;
import dev.backfile.Preview;
import dev.backfile.PreviewListener;
import dev.backfile.PreviewRequest;
import dev.backfile.build.Pictures;
import dev.backfile.build.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The law of bakes, for a preview: after whatever edits while it runs, its folder holds what a clean bake leaves of the same
 * site at the same address.
 */
@Tag("programs")
class ServedLawTest {

    private static final int ROUNDS = 12;
    private static final String WORDS = "The quick brown fox jumps over the lazy dog and runs along the river bank";

    @TempDir
    private Path folder;

    private final List<String> articles = new ArrayList<>();
    private String settings = "site.host=https://example.org\nsite.title=The Law\n";
    private int made;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void afterRandomEditsTheFolderIsThatOfACleanBake(long seed) throws Exception {
        Random dice = new Random(seed);
        Path home = folder.resolve("site");
        Site site = Site.empty(home).withText("jbake.properties", settings);
        for (int number = 0; number < 6; number++) {
            add(site, dice);
        }
        site.photograph("content/field.jpg", 40, 30).with("data/words.yml", "word: red");
        BlockingQueue<BakeReport> bakes = new LinkedBlockingQueue<>();
        try (Preview preview =
                Preview.open(PreviewRequest.of(home).withPort(0).withDrafts(dice.nextBoolean()), listener(bakes))) {
            take(bakes);
            for (int round = 0; round < ROUNDS; round++) {
                for (int edits = dice.nextInt(3); edits >= 0; edits--) {
                    edit(site, dice);
                }
                if (dice.nextInt(4) == 0) {
                    preview.rebake();
                }
                settle(preview, home, bakes);
            }
        }
    }

    /** Takes bakes until the folder is right, or no bake comes that makes it so. */
    private void settle(Preview preview, Path home, BlockingQueue<BakeReport> bakes) throws Exception {
        boolean drafts = Files.isDirectory(home.resolve(".backfile/serve/drafts"));
        Path baked = home.resolve(".backfile/serve").resolve(drafts ? "drafts" : "site");
        SortedMap<String, String> clean = clean(preview, home, drafts);
        while (!clean.equals(files(baked))) {
            if (bakes.poll(2, TimeUnit.MINUTES) == null) {
                assertThat(files(baked)).isEqualTo(clean);
            }
        }
    }

    private SortedMap<String, String> clean(Preview preview, Path home, boolean drafts) throws IOException {
        Path reference = Files.createTempDirectory(folder, "clean");
        BakeReport report = new Backfile()
                .bake(BakeRequest.of(home)
                        .withDestination(reference.resolve("baked"))
                        .withLedger(reference.resolve("ledger"))
                        .withDrafts(drafts)
                        .withSetting("site.host=" + preview.address().toString().replaceAll("/$", "")));
        assertThat(report.outcome()).as(report.diagnostics().toString()).isEqualTo(Outcome.BAKED);
        return files(reference.resolve("baked"));
    }

    private static SortedMap<String, String> files(Path root) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path file : (Iterable<Path>) tree::iterator) {
                String path = root.relativize(file).toString();
                if (Files.isRegularFile(file) && !path.startsWith(".backfile-staging")) {
                    files.put(path, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        } catch (java.io.UncheckedIOException | java.nio.file.NoSuchFileException moving) {
            return new TreeMap<>();
        }
        return files;
    }

    private static PreviewListener listener(BlockingQueue<BakeReport> bakes) {
        return new PreviewListener() {
            @Override
            public void baked(BakeReport report) {
                bakes.add(report);
            }
        };
    }

    private static void take(BlockingQueue<BakeReport> bakes) throws InterruptedException {
        assertThat(bakes.poll(2, TimeUnit.MINUTES)).isNotNull();
    }

    private void add(Site site, Random dice) {
        String path = (dice.nextBoolean() ? "2014/" : "") + "article-" + made++ + ".md";
        articles.add(path);
        write(site, path, dice);
    }

    private void write(Site site, String path, Random dice) {
        String link = articles.get(dice.nextInt(articles.size()));
        String name = link.substring(link.lastIndexOf('/') + 1).replace(".md", "");
        site.article(
                path,
                "tags: [t" + dice.nextInt(3) + "]",
                "author: A" + dice.nextInt(2),
                "draft: " + (dice.nextInt(5) == 0),
                "---",
                WORDS.substring(0, 10 + dice.nextInt(50)) + " " + dice.nextInt(100),
                "",
                dice.nextInt(3) == 0 && !link.equals(path) ? "[[" + name + "|there]]" : "![A field](/field.jpg)");
    }

    private void edit(Site site, Random dice) throws IOException {
        Path home = folder.resolve("site");
        switch (dice.nextInt(10)) {
            case 0 -> add(site, dice);
            case 1 -> {
                if (articles.size() > 3 && unlinked(home, articles.get(0))) {
                    site.without("content/" + articles.remove(0));
                }
            }
            case 2 -> {
                Path from = home.resolve("content").resolve(articles.get(0));
                if (unlinked(home, articles.get(0))) {
                    String to = "moved/article-" + made++ + ".md";
                    Files.createDirectories(home.resolve("content/moved"));
                    Files.move(from, home.resolve("content").resolve(to));
                    articles.set(0, to);
                }
            }
            case 3 -> site.withBytes("content/field.jpg", Pictures.jpeg(40 + dice.nextInt(9), 30));
            case 4 -> site.with("assets/own.css", "p { color: #00" + dice.nextInt(10) + " }");
            case 5 -> {
                settings = "site.host=https://example.org\nsite.title=Law " + dice.nextInt(9) + "\n";
                site.withText("jbake.properties", settings);
            }
            case 6 -> site.with("data/words.yml", "word: w" + dice.nextInt(9));
            case 7 -> {
                Path template = home.resolve("templates/archive.ftlh");
                if (Files.exists(template)) {
                    Files.delete(template);
                } else {
                    site.with(
                            "templates/archive.ftlh",
                            "<!doctype html><title>A</title><p>${data.get('words.yml').word}</p>");
                }
            }
            default -> write(site, articles.get(dice.nextInt(articles.size())), dice);
        }
    }

    private boolean unlinked(Path home, String path) throws IOException {
        String name = path.substring(path.lastIndexOf('/') + 1).replace(".md", "");
        for (String other : articles) {
            if (Files.readString(home.resolve("content").resolve(other)).contains("[[" + name + "|")) {
                return false;
            }
        }
        return true;
    }
}
