package dev.backfile.generated;

import dev.backfile.archive.Article;
import dev.backfile.archive.ArticleDate;
import dev.backfile.config.Settings;
import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingType;
import dev.backfile.page.Page;
import dev.backfile.page.PlanInput;
import dev.backfile.page.model.ModelFingerprint;
import dev.backfile.theme.date.DateModel;
import dev.backfile.theme.model.ModelWithVariables;
import dev.backfile.theme.model.PageContext;
import dev.backfile.theme.value.ListModel;
import dev.backfile.theme.value.Variables;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The sitemap of the news: the articles that were published within two days before the site is baked. It is the one page
 * that changes because time passes, so that a site wants it by a setting.
 *
 * @see <a href="https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap">News sitemaps</a>
 */
final class NewsSitemap implements OutputKind {

    private static final Setting<Boolean> RENDER = Setting.of(
            "render.newssitemap",
            SettingType.FLAG_WITH_HOST,
            "false",
            "the sitemap of the articles of the last two days, for Google News");
    private static final Setting<String> FILE =
            Setting.of("newssitemap.file", SettingType.OUTPUT_FILE, "sitemap-news.xml", "where it stands");
    private static final Setting<String> TEMPLATE =
            Setting.of("template.newssitemap.file", SettingType.TEMPLATE, "sitemap-news.ftlx", "its template");

    private static final Duration LONGEST_AGE = Duration.ofDays(2);
    private static final int MOST_ARTICLES = 1_000;
    private static final Set<String> PLACES_OF_TRADITIONAL_CHINESE = Set.of("TW", "HK", "MO");

    private static final Variables<Entry> ENTRY = Variables.<Entry>builder()
            .key(
                    "location",
                    read(entry ->
                            entry.page().absolute().of(entry.page().addresses().of(entry.article()))))
            .key("title", read(entry -> entry.article().title()))
            .key("published", read(NewsSitemap::published))
            .key("language", read(entry -> language(entry.page(), entry.article())))
            .build();

    @Override
    public List<Setting<?>> settings() {
        return List.of(RENDER, FILE, TEMPLATE);
    }

    /** Where it stands; empty where there is none. A bake with drafts tells search engines nothing. */
    static Optional<String> path(Settings settings) {
        return settings.preview() ? Optional.empty() : OutputKind.path(settings, RENDER, FILE);
    }

    @Override
    public List<Page> plan(PlanInput input) {
        return path(input.settings()).stream()
                .map(path -> new Page(path, input.settings().get(TEMPLATE), new Model(news(input))))
                .toList();
    }

    @Override
    public Optional<Duration> longestAge(Settings settings) {
        return path(settings).map(path -> LONGEST_AGE);
    }

    /** The news, newest first. Articles of a longer age are not looked at. */
    private static List<Article> news(PlanInput input) {
        List<Article> oldestFirst = input.archive().chronology();
        Instant earliest = input.asOf().minus(LONGEST_AGE);
        List<Article> news = new ArrayList<>();
        for (int index = oldestFirst.size() - 1; index >= 0 && news.size() < MOST_ARTICLES; index--) {
            Article article = oldestFirst.get(index);
            ArticleDate date = article.date();
            if (date == null || date.instant().isBefore(earliest)) {
                break;
            }
            boolean original = article.type().equals(Article.POST) && article.canonical() == null;
            if (original && !date.instant().isAfter(input.asOf())) {
                news.add(article);
            }
        }
        return List.copyOf(news);
    }

    /**
     * What its page shows.
     *
     * @param articles the articles, newest first
     */
    record Model(List<Article> articles) implements ModelWithVariables {

        @Override
        public String kind() {
            return "news-sitemap";
        }

        @Override
        public void addTo(ModelFingerprint to) {
            to.documents(articles);
        }

        @Override
        public Variables<PageContext> variables() {
            return Variables.<PageContext>builder()
                    .key(
                            "urls",
                            page -> new ListModel<>(
                                    articles, article -> page.keyed(ENTRY, new Entry(page, article)), false))
                    .build();
        }
    }

    /** An article on the page that lists it. */
    private record Entry(PageContext page, Article article) {}

    private static Function<Entry, @Nullable Object> read(Function<Entry, Object> reader) {
        return entry -> {
            entry.page().reads().document(entry.article());
            return reader.apply(entry);
        };
    }

    /** The day, or the moment with its offset. */
    private static Object published(Entry entry) {
        return Optional.ofNullable(entry.article().date()).map(DateModel::iso);
    }

    /** The language as news sitemaps name it: the code of ISO 639, but two for the two ways to write Chinese. */
    private static String language(PageContext page, Article article) {
        String own = article.lang();
        Locale locale =
                Locale.forLanguageTag(own == null ? page.settings().site().language() : own);
        if (!locale.getLanguage().equals("zh")) {
            return locale.getLanguage();
        }
        boolean traditional = locale.getScript().isEmpty()
                ? PLACES_OF_TRADITIONAL_CHINESE.contains(locale.getCountry())
                : locale.getScript().equals("Hant");
        return traditional ? "zh-tw" : "zh-cn";
    }
}
