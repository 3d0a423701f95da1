package dev.backfile.generated;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Publication;
import dev.backfile.archive.TestArticle;
import dev.backfile.archive.collect.Collector;
import dev.backfile.archive.collect.Sources;
import dev.backfile.config.Settings;
import dev.backfile.config.TestSettings;
import dev.backfile.page.Plan;
import dev.backfile.page.SiteFiles;
import dev.backfile.page.model.GeneratedModel;
import dev.backfile.page.plan.Planner;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Which pages a site has beside its documents and lists, by its settings. */
class OutputKindsTest {

    private static final Instant AS_OF = Instant.parse("2020-01-01T00:00:00Z");

    @ParameterizedTest(name = "{0} | {1}")
    @CsvFileSource(resources = "outputs.csv", delimiter = '|', quoteCharacter = '\f')
    void settingsDecideWhichPagesThereAre(String kind, String properties, String pages) {
        assertThat(pages(settings(kind, properties == null ? "" : properties.replace(';', '\n'))))
                .isEqualTo(pages == null ? "" : pages);
    }

    @Test
    void aBakeWithDraftsTellsSearchEnginesOfNothing() {
        Settings settings = TestSettings.backfile("render.newssitemap=true");
        assertThat(pages(settings)).contains("sitemap.xml", "sitemap-news.xml");
        assertThat(pages(settings.forDrafts())).contains("robots.txt").doesNotContain("sitemap");
    }

    @Test
    void noTwoKindsDeclareOneSetting() {
        assertThat(OutputKinds.ALL.kinds().stream().flatMap(kind -> kind.settings().stream()))
                .extracting(setting -> setting.key())
                .doesNotHaveDuplicates();
    }

    private static Settings settings(String kind, String properties) {
        return switch (kind) {
            case "backfile" -> TestSettings.backfile(properties);
            case "no host" -> TestSettings.backfileWithoutHost(properties);
            default -> TestSettings.jbake(properties);
        };
    }

    private static String pages(Settings settings) {
        Plan plan = new Planner(settings, OutputKinds.ALL.kinds())
                .plan(archive(settings), new SiteFiles(List.of(), List.of(), List.of(), List.of(), List.of()), AS_OF);
        return plan.pages().stream()
                .filter(page -> page.model() instanceof GeneratedModel)
                .map(page -> page.path() + " " + page.template())
                .collect(joining(", "));
    }

    private static Archive archive(Settings settings) {
        List<TestArticle> articles = List.of(
                TestArticle.at("2019/bridge.md")
                        .dated("2019-12-31")
                        .tagged("Sea")
                        .alias("/old/bridge"),
                TestArticle.at("2018/harbour.md").dated("2018-10-24"));
        return new Collector(
                        settings,
                        new Publication(
                                AS_OF, false, settings.habits().archive().publishesTheFuture()))
                .collect(new Sources(articles.stream().map(TestArticle::card).toList(), Set.of(), Set.of(), Set.of()))
                .archive();
    }
}
