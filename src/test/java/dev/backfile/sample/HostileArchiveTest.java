package dev.backfile.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever writers put into their fields, the built-in theme shows it as text. */
class HostileArchiveTest {

    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "action", "formaction", "data", "poster", "srcset");

    @TempDir
    private static Path temporary;

    /** Raw HTML in Markdown becomes text. */
    private static Baked escaped;

    /** Raw HTML in Markdown stays as far as it is harmless. */
    private static Baked sanitized;

    @BeforeAll
    static void bake() {
        escaped = HostileSite.bake(temporary.resolve("escape"), "escape");
        sanitized = HostileSite.bake(temporary.resolve("sanitize"), "sanitize");
    }

    static List<Baked> both() {
        return List.of(escaped, sanitized);
    }

    /** The icon of a site that has none: a drawing of the theme with one letter of the title, which browsers show as an image. */
    private static boolean isIcon(Element link, String url) {
        return link.tagName().equals("link")
                && link.attr("rel").equals("icon")
                && url.matches("data:image/svg\\+xml,[A-Za-z0-9%'=:,./-]*middle'%20fill='%23fdfcfa'%3E"
                        + "([A-Za-z0-9]|(%[0-9A-F]{2}){1,4})%3C/text%3E%3C/svg%3E")
                && !url.toLowerCase(Locale.ROOT).contains("script");
    }

    @ParameterizedTest
    @MethodSource("both")
    void everyArticleIsPublishedUnderItsTitle(Baked baked) {
        Set<String> headlines = baked.ofKind("article").stream()
                .map(path -> baked.page(path).select("main h1").first().wholeText())
                .collect(Collectors.toSet());

        assertThat(headlines)
                .hasSizeGreaterThanOrEqualTo(HostileSite.WORDS.size())
                .contains(HostileSite.WORDS.get(0), HostileSite.WORDS.get(8));
    }

    @ParameterizedTest
    @MethodSource("both")
    void noPageHasAScriptAnEventHandlerOrAScriptingUrl(Baked baked) {
        List<String> injected = new ArrayList<>();
        for (String path : baked.pages()) {
            Document page = baked.page(path);
            page
                    .select("script:not([type=application/ld+json]), iframe, object, embed, form, base, head style")
                    .stream()
                    .filter(element -> !isOfTheTheme(element))
                    .forEach(element -> injected.add(path + ": " + element.outerHtml()));
            for (Element element : page.getAllElements()) {
                for (Attribute attribute : element.attributes()) {
                    String value = attribute.getValue().replaceAll("[\\x00-\\x20]", "");
                    boolean runs = attribute.getKey().startsWith("on")
                            || ADDRESSES.contains(attribute.getKey())
                                    && value.matches("(?i)(javascript|vbscript|data):.*")
                                    && !isCitation(element, value)
                                    && !isIcon(element, value);
                    if (runs) {
                        injected.add(path + ": " + attribute);
                    }
                }
            }
        }

        assertThat(injected).isEmpty();
    }

    /** A script of the theme, which comes from a file and holds nothing itself, or a box that leads to the search page. */
    private static boolean isOfTheTheme(Element element) {
        return element.tagName().equals("form")
                ? element.attr("action").matches("((/|(\\.\\./)*)search\\.html)?")
                : element.attr("src").matches("(\\.\\./)*js/(copy|search)\\.js")
                        && element.data().isEmpty();
    }

    /** A citation to download, of a kind that no browser runs. */
    private static boolean isCitation(Element link, String url) {
        return link.hasAttr("download")
                && url.matches("data:(application/x-bibtex|application/x-research-info-systems"
                        + "|application/vnd\\.citationstyles\\.csl\\+json|text/plain);charset=utf-8,[^\"<>]*");
    }

    @ParameterizedTest
    @MethodSource("both")
    void nothingIsWrittenOutsideOfTheDestination(Baked baked) throws IOException {
        try (Stream<Path> beside = Files.list(baked.folder().getParent())) {
            assertThat(beside.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("site", "baked");
        }
    }

    @ParameterizedTest
    @MethodSource("both")
    void noTemplateExpressionIsEvaluated(Baked baked) {
        assertThat(baked.pages()).noneMatch(path -> baked.text(path).matches("(?s).*\\b49 49\\b.*"));
    }

    @Test
    void everyPageIsCorrectHtmlUnlessItsWriterWroteOther() throws Exception {
        assertThat(NuChecker.checkAll(escaped)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("both")
    void everyFeedIsValid(Baked baked) throws Exception {
        List<String> mistakes = new ArrayList<>(JsonFeeds.check(baked.text("feed.json")));
        for (String path : baked.files(".xml")) {
            mistakes.addAll(
                    path.equals("sitemap.xml")
                            ? Schemas.checkSitemap(baked.bytes(path))
                            : AtomFeeds.check(baked, path));
        }

        assertThat(mistakes).isEmpty();
        assertThat(baked.files(".xml")).hasSizeGreaterThan(HostileSite.WORDS.size());
    }

    @ParameterizedTest
    @MethodSource("both")
    void theTextsOfFeedsRunNothing(Baked baked) {
        for (String path : baked.files(".xml")) {
            for (Element html : AtomFeeds.parse(baked, path).select("[type=html]")) {
                Document text = Jsoup.parseBodyFragment(html.wholeText());
                assertThat(text.select("script, [onerror], [onload], [onmouseover], [href^=javascript]"))
                        .as(path)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("both")
    void everyBlockOfStructuredDataIsComplete(Baked baked) throws Exception {
        List<String> mistakes = new ArrayList<>();
        for (String path : baked.pages()) {
            for (Map<?, ?> block : StructuredData.of(baked.page(path))) {
                StructuredData.check(block).forEach(mistake -> mistakes.add(path + ": " + mistake));
            }
        }

        assertThat(mistakes).isEmpty();
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(new InternalLinks(escaped, "https://hostile.example").broken())
                .isEmpty();
    }
}
