package dev.backfile.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.build.Site;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site is published by the rsync that is installed. */
class RsyncTargetTest {

    @TempDir
    private Path folder;

    @Test
    void rsyncBringsWhatChangedAndTakesAwayWhatIsGone() throws Exception {
        Programs.need("rsync");
        Path www = Files.createDirectories(folder.resolve("w w w;touch evil"));
        Files.writeString(www.resolve("README"), "ours");
        Site site = Published.site(folder.resolve("site"), "kind=rsync", "to=" + www);
        site.with("assets/-rf; $(touch evil) ü.txt", "odd");
        Published.publishWell(site);
        assertThat(Published.files(www))
                .containsAllEntriesOf(Published.baked(site))
                .containsEntry("README", "ours");

        site.article("2019/three.md", "---", "Three.").without("content/2019/one.md");
        PublishReport second = Published.publishWell(site);
        assertThat(second.deleted()).contains("2019/one.html");
        assertThat(www.resolve("2019/one.html")).doesNotExist();
        assertThat(www.resolve("2019/three.html")).exists();
        assertThat(www.resolve("README")).hasContent("ours");
        assertThat(Published.publishWell(site).uploads()).isZero();
    }

    @Test
    void filesOfOthersAreNotOverwritten() throws Exception {
        Programs.need("rsync");
        Path www = Files.createDirectories(folder.resolve("www/2019")).getParent();
        Files.writeString(www.resolve("2019/two-words.html"), "ours");
        Site site = Published.site(folder.resolve("site"), "kind=rsync", "to=" + www);
        assertThat(Published.publish(site).diagnostics().toString()).contains("'2019/two-words.html'");
        assertThat(www.resolve("2019/two-words.html")).hasContent("ours");
    }

    @Test
    void whatCannotBeReachedIsTold() {
        Programs.need("rsync");
        Site site = Published.site(folder.resolve("site"), "kind=rsync", "to=" + folder.resolve("a/b/c"));
        assertThat(Published.publish(site).diagnostics().toString()).contains("rsync ended with");
    }
}
