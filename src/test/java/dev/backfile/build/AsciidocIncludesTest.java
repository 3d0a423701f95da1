package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that articles in AsciiDoc include. */
@Tag("programs")
class AsciidocIncludesTest {

    private static final String[] PART = {
        "Line one.", "", "// tag::crossing[]", "Over the river.", "// end::crossing[]", "", "Line six.", ""
    };

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "_part.adoc[] | Line one. Over the river. Line six.",
                "_part.adoc[tag=crossing] | Over the river.",
                "_part.adoc[tags=!crossing] | Line one. Line six.",
                "_part.adoc[tags=**;!crossing] | Line one. Line six.",
                "_part.adoc[tags=*] | Over the river.",
                "_part.adoc[lines=1..2] | Line one.",
                "_part.adoc[lines=1;7..-1] | Line one. Line six.",
                "'_part.adoc[lines=\"7,1\"]' | Line one. Line six.",
                "sub/_outer.adoc[] | Before. From the sub-folder. After.",
                "{docdir}/_part.adoc[lines=1] | Line one.",
                "none.adoc[opts=optional] | ``"
            },
            quoteCharacter = '\'')
    void theLinesThatAreAskedForStandInTheArticle(String include, String words) {
        Site site = site("Begin.", "", "include::" + include, "", "End.").bake();

        assertThat(site.diagnostics()).isEmpty();
        assertThat(site.page("a.html").select(".body").text())
                .isEqualTo(words.equals("``") ? "Begin. End." : "Begin. " + words + " End.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "none.adoc[] | there is no file 'none.adoc' to include | correct the path",
                "../../outside.adoc[] | '../../outside.adoc' lies outside the site, so it is not included | include files of the site's folder, by paths from this one",
                "/etc/hostname[] | '/etc/hostname' lies outside the site, so it is not included | include files of the site's folder, by paths from this one",
                "_link.adoc[] | there is no file '_link.adoc' to include | correct the path",
                "../.git/config[] | '../.git/config' is hidden, so it is not included | include files of the site's folder, by paths from this one",
                "https://example.org/x.adoc[] | 'https://example.org/x.adoc' is not included: a bake reads nothing from the network | keep a copy in the site's folder and include that",
                "_part.adoc[tag=bridge] | 'content/_part.adoc' has no region tagged 'bridge' | put tag::bridge[] and end::bridge[] around it",
                "a.adoc[] | 'a.adoc' is not included: files include one another 64 deep | look for a file that includes itself",
            })
    void whatCannotBeIncludedIsToldAtItsLine(String include, String message, String hint) throws IOException {
        Site site = site("Begin.", "", "include::" + include, "", "End.");
        site.with(".git/config", "secret").with("../outside.adoc", "secret");
        Files.createSymbolicLink(folder.resolve("site/content/_link.adoc"), folder.resolve("outside.adoc"));
        site.bake();

        assertThat(site.diagnostics().stream()
                        .filter(found -> found.code().word().equals("bad-asciidoc"))
                        .filter(found -> found.message().equals(message)))
                .hasSize(1)
                .allSatisfy(found -> {
                    assertThat(found.place()).hasToString("content/a.adoc:6");
                    assertThat(found.hint()).isEqualTo(hint);
                });
        assertThat(site.text("a.html")).doesNotContain("secret");
    }

    @Test
    void aMistakeInAnIncludedFileIsToldThere() {
        Site site = site("Begin.", "", "include::sub/_faulty.adoc[]")
                .with("content/sub/_faulty.adoc", "Words.", "", "include::none.adoc[]")
                .bake();

        assertThat(site.mistakes()).containsExactly("content/sub/_faulty.adoc:3 bad-asciidoc");
    }

    @Test
    void anArticleIsReadAgainWhenAFileThatItIncludesChanges() {
        Site site = site("Begin.", "", "include::sub/_outer.adoc[]");
        site.article("b.md", "---", "Another.").bake();

        site.with("content/sub/_inner.adoc", "Changed.").bake();
        assertThat(site.page("a.html").select(".body").text()).isEqualTo("Begin. Before. Changed. After.");
        assertThat(site.report().parsed()).isEqualTo(1);

        site.without("content/sub/_inner.adoc").bake();
        assertThat(site.page("a.html").select(".body").text()).isEqualTo("Begin. Before. After.");
        assertThat(site.mistakes()).containsExactly("content/sub/_outer.adoc:3 bad-asciidoc");

        site.bake();
        assertThat(site.report().parsed()).isZero();
        assertThat(site.mistakes()).containsExactly("content/sub/_outer.adoc:3 bad-asciidoc");

        site.with("content/sub/_inner.adoc", "There again.").bake();
        assertThat(site.page("a.html").select(".body").text()).isEqualTo("Begin. Before. There again. After.");
        assertThat(site.diagnostics()).isEmpty();
    }

    @Test
    void aFileWithoutAHeaderIsAPartOnceADocumentIncludesIt() {
        Site site = site("Begin.", "", "include::part.adoc[]")
                .with("content/part.adoc", "A part.", "", "----", "# make", "----")
                .bake();
        assertThat(site.diagnostics()).isEmpty();
        assertThat(site.has("part.html")).isFalse();
        assertThat(site.page("a.html").select(".body").text()).startsWith("Begin. A part.");

        site.withText("content/a.adoc", "= A\n:date: 2014-10-24\n\nAlone.\n").bake();
        assertThat(site.mistakes())
                .containsExactly("content/part.adoc:1:1 missing-title", "content/part.adoc:1:1 missing-date");

        site.withText("content/a.adoc", "= A\n:date: 2014-10-24\n\nAgain.\n\ninclude::part.adoc[]\n")
                .bake();
        assertThat(site.diagnostics()).isEmpty();
        assertThat(site.page("a.html").select(".body").text()).startsWith("Again. A part.");
    }

    @Test
    void partsThatOnlyIncludeOneAnotherAreMistakesStill() {
        Site site = site("Text.")
                .with("content/one.adoc", "One.", "", "include::two.adoc[opts=optional]")
                .with("content/two.adoc", "Two.")
                .bake();

        assertThat(site.mistakes())
                .containsExactly("content/one.adoc:1:1 no-front-matter", "content/two.adoc:1:1 no-front-matter");
    }

    @ParameterizedTest
    @CsvSource({":draft: true", ":jbake-status: draft", ":publish-date: 2100-01-01", ":draft: ture"})
    void whatHoldsAnArticleBackHoldsItBackFromAnIncludedFileToo(String gate) {
        Site site = Site.in(folder.resolve("site"))
                .with("content/_common.adoc", gate)
                .withText("content/a.adoc", "= A\n:date: 2014-10-24\ninclude::_common.adoc[]\n\nText.\n")
                .article("b.md", "---", "Another.")
                .options(request -> request.withKeepGoing(true))
                .bake();

        assertThat(site.has("b.html")).isTrue();
        assertThat(site.has("a.html")).isFalse();
    }

    @Test
    void noAttributeTellsOfTheMachine() {
        Site site = site("Text.")
                .with(
                        "jbake.properties",
                        "defaults=jbake",
                        "default.type=page",
                        "default.status=published",
                        "render.index=false",
                        "render.archive=false",
                        "render.feed=false",
                        "render.tags=false",
                        "render.sitemap=false")
                .with("templates/page.ftl", "<#list content?keys?sort as key>${key} </#list>")
                .with("content/a.adoc", "= A", ":place: Rye", "", "Text.");
        site.bake();

        assertThat(site.report().destination().resolve("a.html")).exists();
        assertThat(site.text("a.html"))
                .contains("doctype", "place")
                .doesNotContain("user-home", "safe-mode", "docdir", "docfile", "local");
    }

    private Site site(String... text) {
        return Site.in(folder.resolve("site"))
                .with("content/_part.adoc", PART)
                .with("content/sub/_outer.adoc", "Before.", "", "include::_inner.adoc[]", "", "After.")
                .with("content/sub/_inner.adoc", "From the sub-folder.")
                .withText("content/a.adoc", "= A\n:date: 2014-10-24\n\n" + String.join("\n", text) + "\n");
    }
}
