package dev.backfile.build.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backfile.Backfile;
import dev.backfile.BakeReport;
import dev.backfile.BakeRequest;
import dev.backfile.Progress;
import dev.backfile.build.Labourers;
import dev.backfile.build.Site;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.output.DiskOperations;
import dev.backfile.output.Folders;
import dev.backfile.search.index.IndexFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.LongConsumer;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A bake of which others do a part is the same bake. */
class DistributionTest {

    @TempDir
    private Path folder;

    private Site site;

    /** Others that do every share twice, in any order, each time as if they had done nothing before. */
    private record Forgetful(Path folder, List<Labour.Kind> work) implements Distribution {

        @Override
        public int least() {
            return 1;
        }

        @Override
        public int parallelism() {
            return 2;
        }

        @Override
        public Path reachable(Path file) {
            return file;
        }

        @Override
        public List<byte[]> share(Labour labour, List<Share> shares, LongConsumer done) throws IOException {
            work.add(labour.kind());
            byte[][] told = new byte[shares.size()][];
            for (int attempt = 0; attempt < 2; attempt++) {
                List<Integer> order = new ArrayList<>();
                for (int index = 0; index < shares.size(); index++) {
                    order.add(index);
                }
                Collections.shuffle(order, new Random(attempt));
                for (int index : order) {
                    try (Labourer labourer = new Labourers(Path::of, unfinished -> new DiskOperations()).of(labour)) {
                        told[index] = labourer.work(shares.get(index).work(), index + "-" + attempt);
                    }
                }
            }
            shares.forEach(share -> done.accept(share.size()));
            return Arrays.asList(told);
        }
    }

    /** Others of whom nothing arrives that they leave after work of a kind. */
    private record Lossy(Forgetful others, Labour.Kind lost) implements Distribution {

        @Override
        public int least() {
            return others.least();
        }

        @Override
        public int parallelism() {
            return others.parallelism();
        }

        @Override
        public Path folder() {
            return others.folder();
        }

        @Override
        public Path reachable(Path file) {
            return file;
        }

        @Override
        public List<byte[]> share(Labour labour, List<Share> shares, LongConsumer done) throws IOException {
            List<byte[]> told = others.share(labour, shares, done);
            if (labour.kind() == lost) {
                Folders.delete(folder());
            }
            return told;
        }
    }

    @BeforeEach
    void write() throws IOException {
        site = Site.empty(folder.resolve("site"))
                .with(
                        "jbake.properties",
                        "theme=backfile",
                        "site.title=Harbour",
                        "site.host=https://example.org",
                        "taxonomy.authors.profiles=data/authors.yml",
                        "check.broken-link=warning")
                .with("data/authors.yml", "- name: Mina Vogt", "  text: Writes about bridges.");
        for (int number = 1; number <= 12; number++) {
            site.with(
                    "content/2020/a" + number + ".md",
                    "---",
                    "title: Article " + number,
                    "date: 2020-01-" + (number + 10),
                    "author: Mina Vogt",
                    "tags: [t" + number % 3 + "]",
                    "---",
                    "See [another](a" + (number % 12 + 1) + ".md) and ![a picture](picture.jpg) of it.",
                    "",
                    number == 3 ? "A link [to nothing](nothing.md)." : "More of it.");
        }
        site.photograph("content/2020/picture.jpg", 1200, 800);
    }

    @Test
    void whatOthersReadAndRenderIsWhatComesOutHere() throws IOException {
        List<Labour.Kind> work = new ArrayList<>();
        BakeReport shared = bake("shared", work);
        BakeReport own = new Backfile().bake(request("own"));

        assertThat(work).containsExactly(Labour.Kind.READING, Labour.Kind.RENDERING);
        assertSame();
        assertThat(shared.diagnostics()).isNotEmpty().isEqualTo(own.diagnostics());
        assertThat(shared.rendered()).isEqualTo(own.rendered());
        assertThat(shared.written()).isEqualTo(own.written());
    }

    @Test
    void severalFoldersOfDocumentsAndTheSearchAreTheSame() throws IOException {
        site.with(
                        "jbake.properties",
                        "theme=backfile",
                        "site.title=Harbour",
                        "site.host=https://example.org",
                        "content.folder=content, pages, about.md",
                        "check.broken-link=warning")
                .with("pages/imprint.md", "---", "type: page", "title: Imprint", "---", "See [us](../about.md).")
                .with("about.md", "---", "type: page", "title: About us", "---", "See [one](content/2020/a1.md).");
        List<Labour.Kind> work = new ArrayList<>();
        bake("shared", work);
        new Backfile().bake(request("own"));

        assertThat(work).containsExactly(Labour.Kind.READING, Labour.Kind.RENDERING);
        assertThat(Site.bytes(folder.resolve("shared")))
                .containsKey(IndexFiles.ROOT)
                .hasKeySatisfying(new Condition<>(path -> path.endsWith("imprint.html"), "a page of another folder"));
        assertSame();
    }

    @ParameterizedTest
    @EnumSource
    void filesThatOthersSayToHaveLeftMustBeThere(Labour.Kind lost) throws IOException {
        Path told = Files.createDirectories(folder.resolve("told"));
        BakeReport report = new Backfile(Progress.NONE, new Lossy(new Forgetful(told, new ArrayList<>()), lost))
                .bake(request("shared"));

        assertThat(report.diagnostics())
                .filteredOn(Diagnostic::isError)
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo(Code.LOST_WORK);
                    assertThat(fault.message()).contains("the cluster did its work, but '" + told);
                    assertThat(fault.hint()).contains("by the same paths");
                });
        assertThat(folder.resolve("shared")).doesNotExist();
        assertThat(new Backfile().bake(request("shared")).errors()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void whoRunsAnotherVersionIsTurnedAway(Labour.Kind kind) {
        Labour labour = new Labour(kind, Fingerprint.NONE, new byte[0]);

        assertThatThrownBy(() -> new Labourers(Path::of, unfinished -> new DiskOperations()).of(labour))
                .isInstanceOf(IOException.class)
                .hasMessage(
                        "another version of Backfile, Java or AsciidoctorJ runs here than where the bake was begun");
    }

    @Test
    void eitherGoesOnFromTheOther() throws IOException {
        List<Labour.Kind> work = new ArrayList<>();
        bake("shared", work);
        new Backfile().bake(request("own"));

        assertThat(new Backfile().bake(request("shared")).rendered()).isZero();

        site.with("content/2020/new.md", "---", "title: New", "date: 2020-03-01", "tags: [t1]", "---", "Text.");
        BakeReport shared = bake("shared", work);
        BakeReport own = new Backfile().bake(request("own"));
        assertThat(shared.rendered()).isEqualTo(own.rendered()).isLessThan(own.pages());
        assertSame();
        assertThat(bake("own", work).rendered()).isZero();
        assertThat(work)
                .containsExactly(
                        Labour.Kind.READING,
                        Labour.Kind.RENDERING,
                        Labour.Kind.READING,
                        Labour.Kind.RENDERING,
                        Labour.Kind.READING);
    }

    @Test
    void mistakesAreTheSame() throws IOException {
        site.with("content/bad.md", "---", "title: [", "---");
        BakeReport shared = bake("shared", new ArrayList<>());
        BakeReport own = new Backfile().bake(request("own"));

        assertThat(shared.diagnostics()).isEqualTo(own.diagnostics());
        assertThat(shared.outcome()).isEqualTo(own.outcome());
        assertThat(folder.resolve("shared")).doesNotExist();
    }

    private BakeReport bake(String destination, List<Labour.Kind> work) throws IOException {
        Path told = Files.createDirectories(folder.resolve("told"));
        return new Backfile(Progress.NONE, new Forgetful(told, work)).bake(request(destination));
    }

    private BakeRequest request(String destination) {
        return BakeRequest.of(site.folder())
                .withDestination(folder.resolve(destination))
                .withAsOf("2026-01-01");
    }

    private void assertSame() {
        assertThat(Site.bytes(folder.resolve("shared"))).isEqualTo(Site.bytes(folder.resolve("own")));
    }
}
