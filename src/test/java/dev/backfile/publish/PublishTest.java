package dev.backfile.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.Backfile;
import dev.backfile.BakeRequest;
import dev.backfile.build.Site;
import dev.backfile.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site is published to a folder; what may not be published is not. */
class PublishTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderGetsTheSiteAndThenOnlyWhatChanged() throws IOException {
        Site site = site();
        PublishReport first = Published.publishWell(site);
        assertThat(Published.files(www())).isEqualTo(Published.baked(site));
        assertThat(first.added()).hasSize(Published.baked(site).size());
        Map<String, String> before = Published.files(www());

        site.article("2019/three.md", "---", "Three.").without("content/2019/one.md");
        PublishReport second = Published.publishWell(site);
        assertThat(Published.files(www())).isEqualTo(Published.baked(site)).isNotEqualTo(before);
        assertThat(second.added()).contains("2019/three.html");
        assertThat(second.changed()).contains("index.html", "feed.xml").doesNotContain("fonts/a.woff2");
        assertThat(second.deleted()).contains("2019/one.html");
        assertThat(second.invalidations()).contains("/", "/index.html", "/2019/one.html");

        assertThat(Published.publishWell(site).uploads()).isZero();
    }

    @Test
    void filesOfOthersStay() throws IOException {
        Site site = site();
        Files.createDirectories(www().resolve("2019"));
        Files.writeString(www().resolve("README"), "ours");
        Files.writeString(www().resolve("2019/notes.txt"), "ours");
        Published.publishWell(site);
        site.without("content/2019/one.md");
        Published.publishWell(site);

        assertThat(www().resolve("README")).hasContent("ours");
        assertThat(www().resolve("2019/notes.txt")).hasContent("ours");
        assertThat(www().resolve("2019/one.html")).doesNotExist();
    }

    @Test
    void nothingIsWrittenThroughALinkThatLeadsOut() throws IOException {
        Site site = site().article("2019/deep/down/four.md", "---", "Four.");
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.createSymbolicLink(Files.createDirectories(www()).resolve("2019"), outside);

        assertThat(told(Published.publish(site))).contains("bad-target").contains("a link at '2019'");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void filesOfOthersAreOverwrittenOnlyWhereThatIsWanted() throws IOException {
        Site site = site();
        Files.createDirectories(www());
        Files.writeString(www().resolve("index.html"), "ours");

        assertThat(told(Published.publish(site))).contains("bad-target").contains("'index.html'");
        assertThat(www().resolve("index.html")).hasContent("ours");

        PublishReport adopted = Published.publish(site, PublishOptions.usual().withAdopt(true));
        assertThat(adopted.hasErrors()).isFalse();
        assertThat(Published.files(www())).isEqualTo(Published.baked(site));
    }

    @Test
    void aDryRunSaysWhatWouldBeDoneAndDoesNothing() {
        Site site = site();
        PublishReport report = Published.publish(site, PublishOptions.usual().withDryRun(true));
        assertThat(report.added()).contains("index.html", "2019/one.html");
        assertThat(report.isDone()).isFalse();
        assertThat(www().toFile().list()).isNullOrEmpty();
    }

    @Test
    void copiesOfANetworkThatAreOldAreNamedAsUrlsHaveThem() {
        Site site = site().with("assets/notes/two words é.txt", "one").with("assets/gone.txt", "one");
        assertThat(Published.publish(site).invalidations()).isEmpty();
        site.with("assets/notes/two words é.txt", "two")
                .with("assets/new.txt", "one")
                .without("assets/gone.txt")
                .article("2019/one.md", "---", "Another text.");
        assertThat(Published.publish(site).invalidations())
                .contains("/notes/two%20words%20%C3%A9.txt", "/gone.txt", "/2019/one.html", "/index.html", "/")
                .doesNotContain("/new.txt");
    }

    @Test
    void thePathOfTheSiteOnItsHostIsPartOfThem() {
        Site site = site();

        site.with(
                "jbake.properties",
                "theme=backfile",
                "site.host=https://example.org/the%20review",
                "publish.live.kind=folder",
                "publish.live.to=www");
        Published.publish(site);
        site.article("2019/one.md", "---", "Another text.");
        assertThat(Published.publish(site).invalidations())
                .contains("/the%20review/2019/one.html", "/the%20review/")
                .allMatch(path -> path.startsWith("/the%20review/"));
    }

    @Test
    void aSiteWithErrorsIsNotPublished() {
        Site site = site().article("bad.md", "aliases: /2019/one.html", "---", "Text.");
        assertThat(told(Published.publish(site))).contains("bad-alias");
        assertThat(www()).doesNotExist();

        new Backfile().bake(request().withKeepGoing(true));
        assertThat(told(Published.publish(site, asItIs()))).contains("was baked in spite of errors");
    }

    @Test
    void draftsAreNotPublished() {
        Site site = site();
        new Backfile().bake(request().withDrafts(true).withDestination(folder.resolve("with-drafts")));
        PublishReport report =
                new Backfile().publish(request().withDestination(folder.resolve("with-drafts")), asItIs());
        assertThat(told(report)).contains("was baked with drafts");
    }

    @Test
    void whatWasChangedSinceItWasBakedIsNotPublished() throws IOException {
        Site site = site();
        site.bakeWell();
        Files.writeString(folder.resolve("target/site/index.html"), "changed");
        assertThat(told(Published.publish(site, asItIs()))).contains("was changed since it was baked: 'index.html'");
    }

    @Test
    void whatAnotherSiteBakedIsNotPublished() {
        Site other =
                Published.site(folder.resolve("other"), "kind=folder", "to=www").bakeWell();
        Site site = Published.site(folder.resolve("mine"), "kind=folder", "to=www");
        PublishReport report = new Backfile()
                .publish(
                        BakeRequest.of(site.folder())
                                .withDestination(other.folder().resolve("target/site")),
                        asItIs());
        assertThat(told(report)).contains("is not what the last bake of this site left there");
    }

    @Test
    void whatWasNeverBakedIsNotPublished() {
        assertThat(told(Published.publish(site(), asItIs()))).contains("holds no baked site");
    }

    @Test
    void aTargetHasToBeNamed() {
        Site site = site();
        assertThat(told(Published.publish(site, PublishOptions.usual().withTo("lvie"))))
                .contains("no target 'lvie'")
                .contains("live");
        site.with("jbake.properties", "site.host=https://example.org");
        assertThat(told(Published.publish(site))).contains("name no target to publish to");
        site.with("jbake.properties", "publish.a.kind=folder", "publish.b.kind=folder");
        assertThat(told(Published.publish(site))).contains("several targets").contains("a, b");
        assertThat(told(Published.publish(site, PublishOptions.usual().withTo("a"))))
                .contains("does not say where it lies");
    }

    @Test
    void settingsOfTargetsAreChecked() {
        assertThat(Published.site(folder, "kind=ftp").bake().mistakes())
                .containsExactly("jbake.properties:3:19 bad-setting");
        assertThat(Published.site(folder, "kind=folder", "too=x").bake().mistakes())
                .containsExactly("jbake.properties:4:1 misspelled-setting");
    }

    @Test
    void aPasswordInASettingIsRefusedAndNotRepeated() {
        Site site = Published.site(folder, "kind=git", "to=https://me:geheim@example.org/site.git")
                .bake();
        assertThat(site.diagnostics())
                .extracting(Diagnostic::message)
                .singleElement()
                .asString()
                .contains("has a password in it")
                .doesNotContain("geheim");
    }

    @Test
    void whereASiteGoesChangesNothingOfIt() {
        Site site = site();
        site.bakeWell();
        site.with(
                "jbake.properties",
                "site.host=https://example.org",
                "site.title=The Test",
                "publish.live.kind=folder",
                "publish.live.to=elsewhere");
        assertThat(site.bakeWell().report().rendered()).isZero();
    }

    private Site site() {
        return Published.site(folder, "kind=folder", "to=www");
    }

    private BakeRequest request() {
        return BakeRequest.of(folder).withAsOf("2020-01-01T00:00:00Z");
    }

    private Path www() {
        return folder.resolve("www");
    }

    private static PublishOptions asItIs() {
        return PublishOptions.usual().withBake(false);
    }

    private static String told(PublishReport report) {
        assertThat(report.hasErrors()).isTrue();
        return report.diagnostics()
                .toString()
                .replace("BAD_TARGET", "bad-target")
                .replace("BAD_ALIAS", "bad-alias");
    }
}
