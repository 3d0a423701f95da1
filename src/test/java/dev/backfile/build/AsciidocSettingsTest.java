package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.DiagnosticPrinter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a site's settings say to Asciidoctor: what counts, what is refused, and how often it is told. */
@Tag("programs")
class AsciidocSettingsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "asciidoctor.attributes=greeting=hello | {greeting} you | hello you",
                "asciidoctor.attributes=greeting=hello@ | {greeting} you | hello you",
                "asciidoctor.attributes=sectnums,greeting=hello | {greeting} you | hello you",
                "asciidoctor.attributes.export=true | {site_motto} | Slowly",
                "asciidoctor.attributes.export=false | {site_motto} | {site_motto}",
                "asciidoctor.attributes.export.prefix=x- | {x-site_motto} | Slowly",
                "asciidoctor.option.requires=backfile-shout | shout:hello[] | HELLO",
                "asciidoctor.option.doctype=book | {doctype} | book",
                "asciidoctor.option.backend=xhtml5 | {htmlsyntax} | xml",
                "asciidoctor.option.safe= | words | words"
            })
    void whatCounts(String setting, String text, String shown) {
        Site site =
                jbake(setting).with("content/a.adoc", "= A", ":jbake-type: page", ":jbake-status: published", "", text);
        site.bake();

        assertThat(site.diagnostics()).isEmpty();
        assertThat(site.page("a.html").text()).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"header_footer, true, true", "standalone, true, true", "header_footer, false, false"})
    void aTextMayBeAWholePage(String option, String value, boolean whole) {
        Site site = jbake("asciidoctor.option." + option + "=" + value)
                .with("content/a.adoc", "= A", ":jbake-type: page", ":jbake-status: published", "", "Words.");
        site.bake();

        assertThat(site.text("a.html").contains("<meta name=\"generator\" content=\"Asciidoctor"))
                .isEqualTo(whole);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "asciidoctor.option.safe=unsafe | the value 'unsafe' of asciidoctor.option.safe has no effect, as in JBake: ",
                "asciidoctor.option.base_dir=/etc | the value '/etc' of asciidoctor.option.base_dir has no effect, as in JBake: ",
                "asciidoctor.option.template_dirs=tpl | the value 'tpl' of asciidoctor.option.template_dirs has no effect, as in JBake: ",
                "asciidoctor.option.eruby=erubi | the value 'erubi' of asciidoctor.option.eruby has no effect, as in JBake: ",
                "asciidoctor.option.to_file=/tmp/x | the value '/tmp/x' of asciidoctor.option.to_file has no effect: requires, ",
                "asciidoctor.option.gemPath=gems | the value 'gems' of asciidoctor.option.gemPath has no effect: requires, ",
                "asciidoctor.option.doctype=novel | the value 'novel' of asciidoctor.option.doctype is no type of document",
                "asciidoctor.option.requires=set,./evil.rb | the value 'set, ./evil.rb' of asciidoctor.option.requires names './evil.rb', which is not loaded",
                "asciidoctor.attributes=toc,allow-uri-read | the value 'toc, allow-uri-read' of asciidoctor.attributes asks for allow-uri-read, which is not granted"
            })
    void whatDoesNotCountIsToldAtItsLine(String setting, String message) {
        Site site = jbake(setting)
                .with("content/a.adoc", "= A", ":jbake-type: page", ":jbake-status: published", "", "Words.");
        site.bake();

        assertThat(site.diagnostics()).singleElement().satisfies(told -> {
            assertThat(told.place().toString()).startsWith("jbake.properties:8:");
            assertThat(told.message()).startsWith(message);
            assertThat(told.isError()).isFalse();
        });
        assertThat(site.page("a.html").text()).isEqualTo("Words.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "asciidoctor.option.requires=asciidoctor-nowhere | asciidoctor.option.requires names 'asciidoctor-nowhere', which is not on the class path",
                "asciidoctor.option.backend=parchment | asciidoctor.option.backend names 'parchment', which Asciidoctor does not have"
            })
    void whatIsNotThereIsOneError(String setting, String message) {
        Site site = jbake(setting).options(request -> request.withKeepGoing(true));
        for (String name : List.of("a", "b", "c")) {
            site.with(
                    "content/" + name + ".adoc", "= A", ":jbake-type: page", ":jbake-status: published", "", "Words.");
        }
        for (int bake = 0; bake < 2; bake++) {
            site.bake();
            assertThat(site.diagnostics()).singleElement().satisfies(told -> {
                assertThat(told.place()).hasToString("jbake.properties");
                assertThat(told.message()).isEqualTo(message);
                assertThat(told.isError()).isTrue();
            });
            assertThat(site.page("a.html").text()).isEqualTo("Words.");
        }
    }

    @Test
    void onlyTheDocumentThatChangesIsConverted() {
        Site site = jbake("asciidoctor.attributes=icons=font");
        for (int number = 0; number < 20; number++) {
            site.with(
                    "content/a" + number + ".adoc",
                    "= A",
                    ":jbake-type: page",
                    ":jbake-status: published",
                    "",
                    "Words.");
        }
        assertThat(site.bakeWell().report().parsed()).isEqualTo(20);

        site.with("content/a7.adoc", "= A", ":jbake-type: page", ":jbake-status: published", "", "Others.")
                .bakeWell();
        assertThat(site.report().parsed()).isEqualTo(1);
        assertThat(site.page("a7.html").text()).isEqualTo("Others.");

        assertThat(site.bakeWell().report().parsed()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Words about the inline element.⏎⏎image::a.svg[A drawing] | 0",
                "image::a.svg[A drawing,opts=inline] | 1",
                "[%inline]⏎image::a.svg[A drawing] | 1",
                "Words image:a.svg[A drawing,opts=inline] and more. | 1",
                ":pic: a⏎⏎Words image:{pic}.svg[A drawing,opts=inline] and more. | 1",
                "Words image:a.svg[A drawing] and inline. | 0"
            })
    void aDocumentIsReadAgainWithADrawingThatIsWrittenIntoIt(String text, int parsed) {
        Site site = Site.in(folder)
                .with("content/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>One</title></svg>")
                .withText("content/a.adoc", "= A\n:date: 2014-10-24\n\n" + text.replace("⏎", "\n") + "\n")
                .bake();

        site.with("content/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>Other</title></svg>")
                .bake();

        assertThat(site.report().parsed()).isEqualTo(parsed);
        assertThat(site.text("a.html").contains("<title>Other</title>")).isEqualTo(parsed == 1);
    }

    @Test
    void messagesOfOneKindAreCounted() {
        Site site = jbake("");
        for (int number = 0; number < 7; number++) {
            site.with(
                    "content/a" + number + ".adoc",
                    "= A",
                    ":jbake-type: page",
                    ":jbake-status: published",
                    "",
                    "See <<nowhere" + number + ">>.",
                    "",
                    "== Part",
                    "",
                    "==== Too deep");
        }
        site.bake();

        List<String> lines = new ArrayList<>();
        DiagnosticPrinter.of(site.folder()).shortened("").print(site.diagnostics(), line -> lines.add(line));
        assertThat(lines.stream().filter(line -> line.contains("section title out of sequence")))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith(
                                "content/a0.adoc:9: warning: 7 documents of which Asciidoctor says: section title out of"
                                        + " sequence"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {"The area is stem:[x^2]. | 1", "[stem]⏎++++⏎x^2⏎++++ | 1", "The word stem: [x] and +stem:[x]+. | 0"
            })
    void formulasThatNothingSetsAreTold(String text, int count) {
        Site site = Site.in(folder)
                .withText(
                        "content/a.adoc",
                        "= A\n:date: 2014-10-24\n:stem: latexmath\n\n" + text.replace("⏎", "\n") + "\n")
                .bake();

        assertThat(site.diagnostics()).hasSize(count).allSatisfy(told -> {
            assertThat(told.message()).isEqualTo("this formula is shown as it is written");
            assertThat(told.place().toString()).startsWith("content/a.adoc:5");
        });
    }

    @Test
    void aDocumentThatAsciidoctorGivesUpIsAnErrorOfItsOwn() {
        Site site = jbake("asciidoctor.option.requires=backfile-shout")
                .options(request -> request.withKeepGoing(true))
                .with("content/a.adoc", "= A", ":jbake-type: page", ":jbake-status: published", "", "shout:fail[]")
                .with("content/b.adoc", "= B", ":jbake-type: page", ":jbake-status: published", "", "shout:fine[]");
        site.bake();

        assertThat(site.diagnostics().stream().filter(Diagnostic::isError))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.place()).hasToString("content/a.adoc");
                    assertThat(told.message()).contains("gives this document up", "no such word");
                });
        assertThat(site.has("a.html")).isFalse();
        assertThat(site.page("b.html").text()).isEqualTo("FINE");
    }

    private Site jbake(String setting) {
        return Site.empty(folder)
                .with(
                        "jbake.properties",
                        "site.host=https://example.org",
                        "site.motto=Slowly",
                        "render.archive=false",
                        "render.feed=false",
                        "render.tags=false",
                        "render.sitemap=false",
                        "render.index=false",
                        setting)
                .with("templates/post.ftl", "${content.body}")
                .with("templates/page.ftl", "${content.body}");
    }
}
