package dev.backfile.imports.captured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.backfile.Backfile;
import dev.backfile.BakeReport;
import dev.backfile.BakeRequest;
import dev.backfile.Outcome;
import dev.backfile.build.Site;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.document.ImportRequest;
import dev.backfile.imports.language.LanguageGuess;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of texts that were captured from old web pages. With {@code -Dsnapshots=overwrite} the articles are written anew. */
class CapturedImportTest {

    private static final Path TEXTS = Path.of("src/test/resources/imports/captured");

    @TempDir
    private Path folder;

    private Path source;
    private Path site;

    @BeforeEach
    void places() throws IOException {
        source = Files.createDirectories(folder.resolve("texts"));
        site = folder.resolve("site");
    }

    @ParameterizedTest
    @ValueSource(strings = {"as they are", "with line ends of Windows", "in windows-1252", "in UTF-16"})
    void textsOfManyHousesBecomeArticles(String form) throws IOException {
        for (Path text : texts()) {
            String words = Files.readString(text);
            Files.write(source.resolve(text.getFileName()), written(words, form));
        }
        bring();
        for (Path text : texts()) {
            String name = text.getFileName().toString().replace(".txt", ".md");
            String article = Files.readString(site.resolve("content").resolve(name));
            if ("overwrite".equals(System.getProperty("snapshots")) && form.equals("as they are")) {
                Files.writeString(TEXTS.resolve(name), article);
            }
            assertThat(article).as(name).isEqualTo(Files.readString(TEXTS.resolve(name)));
        }
    }

    private static byte[] written(String words, String form) {
        return switch (form) {
            case "with line ends of Windows" -> words.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            case "in windows-1252" -> words.getBytes(Charset.forName("windows-1252"));
            case "in UTF-16" -> ("\ufeff" + words).getBytes(StandardCharsets.UTF_16LE);
            default -> words.getBytes(StandardCharsets.UTF_8);
        };
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theyBakeAsTheyStandAndLinkToEachOther() throws IOException {
        ImportReport report = bringIn(ImportRequest.of(TEXTS, site).as("text"));
        for (boolean drafts : new boolean[] {false, true}) {
            BakeReport baked = new Backfile().bake(BakeRequest.of(site).withDrafts(drafts));
            assertThat(baked.diagnostics().stream().filter(Diagnostic::isError)).isEmpty();
            assertThat(baked.outcome()).isEqualTo(Outcome.BAKED);
        }
        try (Stream<Path> pages = Files.walk(site.resolve("target/drafts"))) {
            Path page = pages.filter(file -> file.endsWith("the-vote.html"))
                    .findFirst()
                    .orElseThrow();
            assertThat(page).content().contains("“<a href=\"tide-mill.html\">The mill that ran on the moon</a>”");
        }
        assertThat(report.came())
                .containsEntry("articles, as drafts", 12)
                .containsEntry("references that are links", 3)
                .containsEntry("last quotations that never close", 1);
        assertThat(report.notes()).anyMatch(note -> note.contains("# check:"));
    }

    @Test
    void linesThatWereBrokenAtAWidthAreTheSameText() throws IOException {
        text("one.txt", Files.readString(TEXTS.resolve("tide-mill.txt")));
        bring();
        String whole = Files.readString(site.resolve("content/one.md"));
        text("one.txt", wrapped(Files.readString(TEXTS.resolve("tide-mill.txt"))));
        site = folder.resolve("another");
        bring();
        assertThat(Files.readString(site.resolve("content/one.md")).replaceAll("line \\d+", "line"))
                .isEqualTo(whole.replaceAll("line \\d+", "line"));
    }

    private static String wrapped(String text) {
        return text.replaceAll("(?m)(.{1,72})(?: +|$\\n?)", "$1\n").replaceAll("\n{3,}", "\n\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '´', textBlock = """
            By Mara Ellison ¦ [Mara Ellison]
            by mara ellison ¦ [Mara Ellison]
            BY MARA O'NEILL-SMITH ¦ [Mara O'Neill-Smith]
            Von Jan van der Berg und Ute Aal ¦ [Jan van der Berg, Ute Aal]
            Par Élodie Maréchal ¦ [Élodie Maréchal]
            Words by Ada Finch, Tom Reyes and Lena Hall ¦ [Ada Finch, Tom Reyes, Lena Hall]
            By Mara Ellison in Galini ¦ [Mara Ellison]
            By Mara Ellison, Science Correspondent ¦ [Mara Ellison]
            Author: J. B. Priest ¦ [J. B. Priest]
            Mara Ellison | 24 October 2014 ¦ [Mara Ellison]
            By Staff ¦ [Staff]
            By the river it was cold ¦
            """)
    void whoWroteIt(String line, String authors) throws IOException {
        text(
                "one.txt",
                "A bridge\n\n" + line + "\n\n" + "It was a day of rain, and of more rain after that. ".repeat(5));
        bring();
        assertThat(field("one", "authors")).isEqualTo(authors);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '´', textBlock = """
            24 October 2014 ¦ 2014-10-24
            Friday, 24th October 2014 ¦ 2014-10-24
            October 24, 2014 at 3:05 pm ¦ 2014-10-24 15:05
            Posted on Oct. 24, 2014 ¦ 2014-10-24
            2014-10-24 ¦ 2014-10-24
            2014-10-24T09:30 ¦ 2014-10-24 09:30
            24 October 2014, 09:30 GMT ¦ 2014-10-24T09:30:00Z
            The twenty-fourth of October, 2014 ¦ 2014-10-24
            24.10.2014 ¦ 2014-10-24
            24/10/2014 ¦ 2014-10-24
            10/24/2014 ¦ 2014-10-24
            10/11/2014 ¦
            24. Oktober 2014 ¦ 2014-10-24
            Freitag, den 1. März 2013, 18.15 Uhr ¦ 2013-03-01 18:15
            1er mars 2014 ¦ 2014-03-01
            5 de noviembre de 2012 ¦ 2012-11-05
            24 października 2014 ¦ 2014-10-24
            24 октября 2014 ¦ 2014-10-24
            2014年10月24日 ¦ 2014-10-24
            31 February 2014 ¦
            October 2014 ¦
            """)
    void whenItWasPublished(String line, String date) throws IOException {
        String text = "It was a day of rain, and of more rain after that. ".repeat(5);
        text("top.txt", "A bridge\n\n" + line + "\n\n" + text);
        text("bottom.txt", "A bridge\n\n" + text + "\n\n" + line);
        bring();
        assertThat(field("top", "date")).isEqualTo(date);
        assertThat(field("bottom", "date")).isEqualTo(date);
        assertThat(date != null || article("top").contains("# check: ")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '´', textBlock = """
            The National Health Service (nhs) waits. The nhs waits. ¦ The National Health Service (NHS) waits. The NHS waits.
            Non-governmental organisations (ngos) came; one ngo stayed. ¦ Non-governmental organisations (NGOs) came; one NGO stayed.
            The gross domestic product (gdp) fell, and the gdp-led plan. ¦ The gross domestic product (GDP) fell, and the GDP-led plan.
            UK Independence Party (ukip) ¦ UK Independence Party (UKIP)
            The unhcr (United Nations High Commissioner for Refugees) ¦ The UNHCR (United Nations High Commissioner for Refugees)
            The World Health Organization (who) asked who was ill. ¦ The World Health Organization (WHO) asked who was ill.
            Value added tax (vat) is due. The vat was full of dye. ¦ Value added tax (VAT) is due. The vat was full of dye.
            An old act (closed), a bridge (left), the harbour (see below). ¦ An old act (closed), a bridge (left), the harbour (see below).
            It was on the bbc and in the uk. ¦ It was on the BBC and in the UK.
            Write to us at news@bbc.co.uk or www.bbc.co.uk/nhs, it is nice. ¦ Write to us at news@bbc.co.uk or www.bbc.co.uk/nhs, it is nice.
            It weighs 3 kg, i.e. 5 mm of it, and Mrs Hall vs the pub. ¦ It weighs 3 kg, i.e. 5 mm of it, and Mrs Hall vs the pub.
            King Louis xiv had a pub in 300 bc. ¦ King Louis XIV had a pub in 300 BC.
            Das Bundeskriminalamt (bka) kam. Das bka ist es nicht, und die bahn. ¦ Das Bundeskriminalamt (BKA) kam. Das BKA ist es nicht, und die bahn.
            Il y a un pays et une ville dans le nord, et ce un est eu. ¦ Il y a un pays et une ville dans le nord, et ce un est eu.
            """)
    void smallCapitalsBecomeCapitalsAndOrdinaryWordsStay(String written, String becomes) {
        Draft draft = new Draft();
        Acronyms acronyms = new Acronyms(written, Set.of(), LanguageGuess.of(written + " " + context(written)), draft);
        assertThat(acronyms.capitals(written)).isEqualTo(becomes);
    }

    /** So much of the language of a sentence that it is known. */
    private static String context(String sentence) {
        return sentence.startsWith("Das ")
                ? "der die und das nicht von zu"
                : sentence.startsWith("Il ") ? "les des du une pas ce nous" : "the of and to in that it was";
    }

    @Test
    void whatAnotherTextProvesIsSetAndTold() throws IOException {
        String rain = "It was a day of rain, and of more rain after that. ".repeat(4);
        text("one.txt", "One thing\n\n" + rain + "The Orle Boat Trust (obt) paid.\n\n" + rain);
        text("two.txt", "Another thing\n\n" + rain + "So the obt said.\n\n" + rain);
        bring();
        assertThat(article("two"))
                .contains(
                        "So the OBT said.",
                        "# check: “obt” was set as OBT, as another text of the archive spells it out");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '´', textBlock = """
            “It was loud, and it was dark” ¦ > “It was loud, and it was dark”⏎> {.pullquote}
            It was loud… they danced until the morning ¦ > It was loud… they danced until the morning⏎> {.pullquote}
            “It was loud, and it was dark”⏎Joan Pascoe ¦ > “It was loud, and it was dark”⏎> — Joan Pascoe {.pullquote}
            It was loud, and it was dark — Joan Pascoe, miller ¦ > It was loud, and it was dark⏎> — Joan Pascoe, miller {.pullquote}
            “It was loud, and it was dark”⏎⏎— Joan ¦ > “It was loud, and it was dark”⏎> — Joan {.pullquote}
            “Nobody else said this.” — The mayor ¦ > “Nobody else said this.”⏎> — The mayor
            It was loud ¦ ## It was loud
            """)
    void pullQuotesRepeatWhatTheTextSays(String block, String markdown) throws IOException {
        String said =
                "“It was loud,” says Joan Pascoe, “and it was dark, and it was cold, and they danced until the morning came.” ";
        text(
                "one.txt",
                "A bridge\n\nThe standfirst of it all\n\n" + said + "Rain. ".repeat(20) + "\n\n"
                        + block.replace("⏎", "\n") + "\n\n"
                        + "It was a day of rain, and of more rain after that. ".repeat(5));
        bring();
        assertThat(article("one").replace("\n", "⏎")).contains("⏎⏎" + markdown + "⏎⏎It was a day");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '´', textBlock = """
            ANNA KESTREL/Northlight/Picture House ¦ ANNA KESTREL/Northlight/Picture House
            anna kestrel/afp/Getty Images ¦ ANNA KESTREL/AFP/Getty Images
            Photo: Anna Kestrel ¦ ´"Photo: Anna Kestrel"´
            (Anna Kestrel/Reuters) ¦ Anna Kestrel/Reuters
            © Anna Kestrel ¦ ´"© Anna Kestrel"´
            Getty Images ¦ Getty Images
            """)
    void creditsAreKeptWithoutAPicture(String line, String credit) throws IOException {
        String text = "It was a day of rain, and of more rain after that. ".repeat(5);
        text("top.txt", "A bridge\n\n" + line + "\n\nA bridge\n\n" + text);
        text("bottom.txt", "A bridge\n\n" + text + "\n\n" + line);
        bring();
        assertThat(field("top", "credit")).isEqualTo(credit);
        assertThat(field("bottom", "credit")).isEqualTo(credit);
    }

    @Test
    void referencesLeadToWhatTheSiteHasAlready() throws IOException {
        Path old = site.resolve("content/2003/old.md");
        Files.createDirectories(old.getParent());
        Files.writeString(old, "---\ntitle: \"Is the bridge safe?\"\ndate: 2003-01-01\n---\nNo.\n");
        Files.writeString(site.resolve("jbake.properties"), "theme=backfile\n");
        text(
                "2014/one.txt",
                "A bridge\n\n" + "It was rain. ".repeat(20)
                        + "As we asked in “Is the bridge safe?,” it was not. “Who knows?”");
        bring();
        assertThat(article("2014/one")).contains("“[Is the bridge safe?](../2003/old.md),” it was not. “Who knows?”");
        assertThat(new Backfile().bake(BakeRequest.of(site)).outcome()).isEqualTo(Outcome.BAKED);
    }

    @Test
    void aSecondImportChangesNothingThatSomebodyChanged() throws IOException {
        String rain = "It was a day of rain, and of more rain after that. ".repeat(5);
        text("kept.txt", "The kept one\n\n" + rain);
        text("edited.txt", "The edited one\n\n" + rain);
        text("removed.txt", "The removed one\n\n" + rain);
        bring();
        Path edited = site.resolve("content/edited.md");
        Files.writeString(edited, "---\ntitle: Mine\nstatus: draft\n---\nMine.\n");
        Files.delete(site.resolve("content/removed.md"));
        text("kept.txt", "The kept one\n\n" + rain + "See “The removed one”.");
        bring();
        assertThat(edited).content().contains("Mine.");
        assertThat(site.resolve("content/removed.md")).doesNotExist();
        assertThat(article("kept")).contains("See “The removed one”.");
        assertThat(new Backfile().bake(BakeRequest.of(site)).outcome()).isEqualTo(Outcome.BAKED);
    }

    @Test
    void noTextStopsAnImportAndWhatIsNoneIsTold() throws IOException {
        Random random = new Random(16);
        byte[] noise = new byte[5_000];
        random.nextBytes(noise);
        Files.write(source.resolve("noise.txt"), noise);
        text("empty.txt", "");
        text("signs.txt", "--- *** \n\n ...");
        text("long.txt", "word ".repeat(20_000));
        text("quotes.txt", "“".repeat(20_000));
        text("brackets.txt", "(nhs) ".repeat(10_000));
        text("same.txt", "A a a a a\n\n".repeat(2_000));
        text("lines.txt", "“It was loud”\n— Me\n".repeat(2_000));
        text("slashes.txt", "A/".repeat(60) + "\n\n" + "a/".repeat(10_000));
        text("con.txt", "One word");
        ImportReport report = bring();
        assertThat(report.lost())
                .extracting(lost -> lost.kind() + ": " + lost.count())
                .containsExactly("files that are no text: 1", "files without a word: 3");
        assertThat(new Backfile()
                        .bake(BakeRequest.of(site)).diagnostics().stream().filter(Diagnostic::isError))
                .isEmpty();
    }

    @Test
    void linksOutOfTheFolderAndHiddenFoldersStayBehind() throws IOException {
        text("ferry.txt", "The ferry\n\nIt goes at noon, as it always has.\n");
        Path secret = Files.writeString(source.resolveSibling("secret.txt"), "A secret\n\nNobody is to know.\n");
        Files.createSymbolicLink(source.resolve("link.txt"), secret);
        Files.createDirectories(source.resolve(".git"));
        Files.copy(secret, source.resolve(".git/note.txt"));

        ImportReport report = bring();
        assertThat(report.lost())
                .extracting(ImportReport.Lost::kind, ImportReport.Lost::example)
                .contains(tuple("symbolic links, which are not followed", "link.txt"));
        try (Stream<Path> files = Files.walk(site)) {
            assertThat(files.filter(Files::isRegularFile).map(Site::read))
                    .noneMatch(text -> text.contains("Nobody is to know"));
        }
    }

    @Test
    void whatHasNoTextsIsRefused() throws IOException {
        text("a.md", "A");
        assertThatThrownBy(() -> bringIn(ImportRequest.of(source, site).as("text")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no file whose name ends with .txt");
        assertThat(site).doesNotExist();
    }

    private void text(String name, String text) throws IOException {
        Path file = source.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private ImportReport bring() {
        return bringIn(ImportRequest.of(source, site));
    }

    private static ImportReport bringIn(ImportRequest request) {
        return new Backfile().bringIn(request);
    }

    private String article(String name) throws IOException {
        return Files.readString(site.resolve("content/" + name + ".md"));
    }

    private String field(String article, String name) throws IOException {
        return article(article)
                .lines()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .findFirst()
                .orElse(null);
    }
}
