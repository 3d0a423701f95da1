package dev.backfile.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.build.Site;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site is published to a branch of a bare repository. */
class GitTargetTest {

    @TempDir
    private Path folder;

    private Path bare;

    @BeforeEach
    void repository() throws Exception {
        bare = folder.resolve("bare.git");
        Git.init().setBare(true).setDirectory(bare.toFile()).call().close();
    }

    @Test
    void eachPublicationIsOneCommitUponTheLast() throws Exception {
        Site site = site("branch=pages", "domain=www.example.org");
        Published.publishWell(site);
        site.article("three.md", "---", "Three.").without("content/2019/one.md");
        PublishReport second = Published.publishWell(site);

        try (Git clone = cloned("pages")) {
            File tree = clone.getRepository().getWorkTree();
            assertThat(Published.files(tree.toPath().resolve("2019"))).containsOnlyKeys("two-words.html");
            assertThat(new File(tree, ".nojekyll")).exists();
            assertThat(new File(tree, "CNAME")).hasContent("www.example.org");
            assertThat(new File(tree, "three.html")).exists();
            assertThat(StreamSupport.stream(clone.log().call().spliterator(), false)
                            .map(RevCommit::getShortMessage))
                    .hasSize(2)
                    .first()
                    .isEqualTo("Publish The Test: " + second.added().size() + " added, "
                            + second.changed().size() + " changed, "
                            + second.deleted().size() + " deleted");
        }
    }

    @Test
    void aPublicationThatIsKilledAtAnyInstantIsCompletedByTheNext() throws Exception {
        Site site = site("branch=pages");
        Published.publishWell(site);
        Random random = new Random(15);
        for (int round = 0; round < 3; round++) {
            for (int number = 0; number < 40; number++) {
                site.article("2020/" + round + "-" + number + ".md", "---", "New.");
            }
            site.bakeWell();
            Process publishing = Published.start(site.folder(), Map.of(), folder.resolve("said.txt"));
            publishing.waitFor(500 + random.nextInt(700), TimeUnit.MILLISECONDS);
            publishing.destroyForcibly().waitFor();

            Published.publishWell(site);
            Path work = folder.resolve("clone-" + round);
            Git.cloneRepository()
                    .setURI(bare.toUri().toString())
                    .setBranch("pages")
                    .setDirectory(work.toFile())
                    .call()
                    .close();
            assertThat(Published.files(work).entrySet().stream()
                            .filter(file -> !file.getKey().startsWith(".git/")
                                    && !file.getKey().equals(".nojekyll"))
                            .toList())
                    .isEqualTo(List.copyOf(Published.baked(site).entrySet()));
        }
    }

    @Test
    void aPublicationOfNothingNewIsNoCommit() throws Exception {
        Site site = site("branch=pages");
        Published.publishWell(site);
        Published.publishWell(site);
        try (Git clone = cloned("pages")) {
            assertThat(clone.log().call()).hasSize(1);
        }
    }

    @Test
    void historyIsSquashedWhereThatIsWanted() throws Exception {
        Site site = site("history=squash");
        Published.publishWell(site);
        site.article("three.md", "---", "Three.");
        Published.publishWell(site);
        try (Git clone = cloned("gh-pages")) {
            assertThat(clone.log().call()).hasSize(1);
            assertThat(new File(clone.getRepository().getWorkTree(), "three.html"))
                    .exists();
        }
    }

    @Test
    void filesOfOthersInTheBranchStay() throws Exception {
        Site site = site();
        Published.publishWell(site);
        try (Git clone = cloned("gh-pages")) {
            Files.writeString(clone.getRepository().getWorkTree().toPath().resolve("README"), "ours");
            clone.add().addFilepattern("README").call();
            clone.commit().setMessage("Ours").setSign(false).call();
            clone.push().call();
        }
        site.article("three.md", "---", "Three.");
        Published.publishWell(site);
        Path again = folder.resolve("again");
        try (Git clone = Git.cloneRepository()
                .setURI(bare.toString())
                .setBranch("gh-pages")
                .setDirectory(again.toFile())
                .call()) {
            assertThat(again.resolve("README")).hasContent("ours");
            assertThat(again.resolve("three.html")).exists();
            assertThat(clone.log().call()).hasSize(3);
        }
    }

    @Test
    void aRepositoryThatIsNotThereIsTold() {
        Site site = Published.site(folder.resolve("site"), "kind=git", "to=file:///nowhere/at/all.git");
        assertThat(Published.publish(site).diagnostics().toString())
                .contains("cannot be reached")
                .contains("BACKFILE_GIT_PASSWORD");
        site = Published.site(folder.resolve("site"), "kind=git", "to=upstream");
        assertThat(Published.publish(site).diagnostics().toString()).contains("neither a URL nor a folder");
    }

    private Site site(String... more) {
        String[] target = new String[more.length + 2];
        target[0] = "kind=git";
        target[1] = "to=" + bare;
        System.arraycopy(more, 0, target, 2, more.length);
        return Published.site(folder.resolve("site"), target);
    }

    private Git cloned(String branch) throws Exception {
        return Git.cloneRepository()
                .setURI(bare.toString())
                .setBranch(branch)
                .setDirectory(folder.resolve("clone").toFile())
                .call();
    }
}
