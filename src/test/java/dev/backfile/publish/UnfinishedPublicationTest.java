package dev.backfile.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.build.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While a site is being published, and when that is interrupted, readers meet no link without its page. */
@Tag("programs")
class UnfinishedPublicationTest {

    private static final int ARTICLES = 150;

    @TempDir
    private Path folder;

    @Test
    void aPublicationThatIsKilledAtAnyInstantIsCompletedByTheNext() throws Exception {
        Site site = site();
        Published.publishWell(site);
        Random random = new Random(15);
        for (int round = 0; round < 4; round++) {
            site.article("2020/new-" + round + ".md", "---", "New.")
                    .article("2019/a" + round + ".md", "---", "Changed " + round);
            site.without("content/2019/a" + (100 + round) + ".md");
            site.bakeWell();

            Process publishing = start();
            publishing.waitFor(400 + random.nextInt(900), TimeUnit.MILLISECONDS);
            publishing.destroyForcibly().waitFor();
            assertThat(deadLinks()).isEmpty();

            Published.publishWell(site);
            assertThat(Published.files(www())).isEqualTo(Published.baked(site));
        }
    }

    @Test
    void aReaderWhoFollowsLinksAllTheTimeMeetsNoPageThatIsNotThere() throws Exception {
        Site site = site();
        Published.publishWell(site);
        AtomicBoolean done = new AtomicBoolean();
        Set<String> dead = new HashSet<>();
        Thread reader = new Thread(() -> {
            while (!done.get()) {
                dead.addAll(deadLinks());
            }
        });
        reader.start();
        for (int round = 0; round < 5; round++) {
            for (int number = 0; number < 10; number++) {
                site.article(
                        "2020/r" + round + "-" + number + ".md",
                        "tags: [T" + round + "]",
                        "---",
                        "See [it](r" + round + "-" + (9 - number) + ".md).");
            }
            Published.publishWell(site);
        }
        done.set(true);
        reader.join();

        assertThat(dead).isEmpty();
    }

    private Site site() {
        Site site = Published.site(folder, "kind=folder", "to=www");
        for (int number = 0; number < ARTICLES; number++) {
            site.article("2019/a" + number + ".md", "---", "Text.");
        }
        return site;
    }

    private Process start() throws IOException {
        return Published.start(folder, Map.of(), folder.resolve("said.txt"));
    }

    /** The links of pages at the target that lead to no file there. */
    private List<String> deadLinks() {
        List<String> dead = new ArrayList<>();
        Published.files(www()).keySet().stream()
                .filter(path -> path.endsWith(".html") && !path.equals("404.html"))
                .forEach(path -> links(path).stream()
                        .filter(link -> !Files.exists(link) && links(path).contains(link))
                        .forEach(link -> dead.add(path + " -> " + link)));
        return dead;
    }

    private Set<Path> links(String path) {
        Path page = www().resolve(path);
        Set<Path> links = new HashSet<>();
        try {
            for (Element link : Jsoup.parse(Files.readString(page)).select("a[href], link[href], img[src]")) {
                String url = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                String plain = url.replaceFirst("[?#].*", "");
                if (!plain.isEmpty() && !plain.contains(":")) {
                    Path file = page.getParent().resolve(plain).normalize();
                    links.add(Files.isDirectory(file) ? file.resolve("index.html") : file);
                }
            }
        } catch (NoSuchFileException gone) {
            // a page that is deleted has no links
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return links;
    }

    private Path www() {
        return folder.resolve("www");
    }
}
