package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import dev.backfile.diagnostic.Diagnostic;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of links, in a site in which some documents can be read and one cannot. */
class WrongNamesTest {

    private static final String NO_NAME = "write the name of its file without date and extension, or its slug";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\f',
            value = {
                // a link                  | the code         | the hint
                "[[bridge]]                | link-held-back   | the link stays plain text until that is mended",
                "[[Bridge]]                | link-held-back   | the link stays plain text until that is mended",
                "[[2014/bridge]]           | link-held-back   | the link stays plain text until that is mended",
                "[[2014-10-24-bridge]]     | link-held-back   | the link stays plain text until that is mended",
                "[[2013/bridge]]           | broken-link      | " + NO_NAME,
                "[[ridge]]                 | broken-link      | " + NO_NAME,
                "[[e]]                     | broken-link      | " + NO_NAME,
                "[[the-old-fery]]          | broken-link      | did you mean 'the-old-ferry'?",
                "[[The-Old-Fery]]          | broken-link      | did you mean 'the-old-ferry'?",
                "[[2013/the-old-fery]]     | broken-link      | did you mean '2013/the-old-ferry'?",
                "[[2014/the-old-ferry]]    | broken-link      | did you mean 'the-old-ferry'?",
                "[[notes-of-a-ferymn]]     | broken-link      | did you mean 'notes-of-a-ferryman'?",
                "[[the-old-ferry#crosing]] | broken-anchor    | did you mean 'crossing'?",
                "[x](the-old-ferry.md)     | broken-link      | did you mean '2013/the-old-ferry.md'?",
                "[x](2013/the-old-fery.md) | broken-link      | did you mean '2013/the-old-ferry.md'?",
                "![x](quay.jpg)            | missing-file     | did you mean '2013/quay.jpg'?",
                "![x](2013/qay.jpg)        | missing-file     | did you mean '2013/quay.jpg'?",
                "[x](/2013/the-old-fery.html) | unknown-url   | did you mean '/2013/the-old-ferry.html'?",
                "[x](/2013/the-old-fery)   | unknown-url      | did you mean '/2013/the-old-ferry'?",
                "[x](/tags/harbuor.html)   | unknown-url      | did you mean '/tags/harbour.html'?",
                "[x](/2013/the-old-fery.md) | unknown-url     | did you mean '/2013/the-old-ferry.md'?",
                "[x](/2014/the-old-ferry.md) | unknown-url    | did you mean '/2013/the-old-ferry.md'?",
                "![x](/2013/qay.jpg)       | unknown-url      | did you mean '/2013/quay.jpg'?",
                "![x](/img/quay.jpg)       | unknown-url      | did you mean '/2013/quay.jpg'?",
                "[x](/shop/)               | unknown-url      | leave it if the host serves it from elsewhere",
            })
    void aLinkThatLeadsNowhereIsToldWhatWasProbablyMeant(String link, String code, String hint) {
        Site site = Site.in(folder)
                .with("content/2014/2014-10-24-bridge.md", "---", "titel: Bridge", "---")
                .article("2013/the-old-ferry.md", "tags: [Harbour]", "---", "## Crossing", "", "Over.")
                .article("2013/ferryman.md", "slug: notes-of-a-ferryman", "---")
                .photograph("content/2013/quay.jpg", 8, 8)
                .article("a.md", "---", link)
                .bake();

        assertThat(site.diagnostics())
                .filteredOn(found -> found.place().path().equals("content/a.md"))
                .extracting(found -> found.code().word() + " | " + found.hint())
                .containsExactly(code + " | " + hint);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\f',
            value = {
                "[x](rigde/index.md)       | did you mean '../ridge/index.md'?",
                "[x](../rigde/index.md)    | did you mean '../ridge/index.md'?",
                "[x](ridge/index.md)       | did you mean '../ridge/index.md'?",
                "[x](the-old-fery.md)      | did you mean '../2013/summer/the-old-ferry.md'?",
                "[x](mornng.md)            | did you mean 'morning.md'?",
                "![x](../quay/quya-1.jpg)  | did you mean 'quay-1.jpg'?",
                "![x](map.jpg)             | did you mean '../2013/map.jpg'?",
            })
    void whatWasMeantIsWrittenAsItsDocumentMustWriteIt(String link, String hint) {
        Site site = Site.in(folder)
                .article("ridge/index.md", "---", "Over.")
                .article("2013/summer/the-old-ferry.md", "---", "Over.")
                .article("quay/morning.md", "---", "Over.")
                .photograph("content/quay/quay-1.jpg", 8, 8)
                .photograph("content/2013/map.jpg", 8, 8)
                .article("quay/index.md", "---", link)
                .bake();

        assertThat(site.diagnostics())
                .filteredOn(found -> found.place().path().equals("content/quay/index.md"))
                .extracting(Diagnostic::hint)
                .containsExactly(hint);
    }

    @Test
    void manyWrongNamesCostLittleMoreThanFew() {
        Site site = Site.in(folder);
        int count = 3_000;
        for (int number = 0; number < count; number++) {
            site.article(
                    "n/story-of-the-river-" + number + ".md",
                    "---",
                    "[[nothing-of-this-name-" + number + "]] ![x](no-such-picture-" + number + ".jpg)",
                    "[x](/nowhere-in-this-site-" + number + ".html) [y](elsewhere-in-it-" + number + ".md)");
            site.with("content/n/picture-of-the-river-" + number + ".jpg", "");
        }
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long begin = machine.getProcessCpuTime();
        site.bake();
        long millis = (machine.getProcessCpuTime() - begin) / 1_000_000;

        assertThat(site.diagnostics()).hasSizeGreaterThanOrEqualTo(4 * count);
        assertThat(millis)
                .as("milliseconds of this process, whatever else the machine does")
                .isLessThan(60_000);
    }

    @Test
    void aMissingTemplateSaysOnceWhatTheSiteWasTakenFor() {
        Site site = Site.in(folder)
                .with("templates/post.ftl", "${content.body}")
                .article("a.md", "---")
                .bake();

        assertThat(site.diagnostics())
                .filteredOn(found -> found.code().word().equals("assumed-site"))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.place()).hasToString("jbake.properties");
                    assertThat(told.message())
                            .isEqualTo("this is taken for a JBake site, because templates/post.ftl is there: it has its"
                                    + " own templates only, without the built-in theme behind them");
                    assertThat(told.hint())
                            .isEqualTo("to have the built-in theme behind its templates, write theme=backfile into"
                                    + " jbake.properties");
                });
    }

    @Test
    void aFirstTemplateOfItsOwnMakesNoJBakeSite() {
        Site site = Site.in(folder)
                .with(
                        "templates/lib/words.ftlh",
                        Site.read(Path.of("templates/lib/words.ftlh"))
                                .replace("by = own.by", "by = \"From the desk of\""))
                .article("a.md", "author: Mara Ellison", "---")
                .bakeWell();

        assertThat(site.page("a.html").text()).contains("From the desk of Mara Ellison");
    }

    @Test
    void aMissingTemplateOfABackfileSiteSaysSoToo() {
        Site site =
                Site.in(folder).article("a.md", "template: long-read", "---").bake();

        assertThat(site.diagnostics())
                .extracting(found -> found.code().word() + ": " + found.hint())
                .contains("assumed-site: if it was made for JBake, write defaults=jbake into jbake.properties");
    }
}
