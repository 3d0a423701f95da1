package dev.backfile.generated;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.Taxonomy;
import dev.backfile.archive.Term;
import dev.backfile.config.Settings;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingType;
import dev.backfile.notation.SitePath;
import dev.backfile.page.Page;
import dev.backfile.page.PlanInput;
import dev.backfile.page.model.Pagination;
import dev.backfile.page.model.Slice;
import dev.backfile.theme.model.PageContext;
import dev.backfile.theme.model.TermContext;
import dev.backfile.theme.value.ListModel;
import dev.backfile.theme.value.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The feeds: Atom, archived if the site wants it, and JSON Feed of the site, Atom of each term. */
final class Feeds implements OutputKind {

    private static final int LONGEST_FEED = 100_000;
    private static final Set<String> WITH_FEEDS = Set.of(TaxonomySettings.TAGS, TaxonomySettings.AUTHORS);

    private static final Setting<Boolean> RENDER = Setting.of(
            "render.feed", SettingType.FLAG_WITH_HOST, "true", "the site's feed (Atom in the built-in theme)");
    private static final Setting<String> FILE =
            Setting.of("feed.file", SettingType.OUTPUT_FILE, "feed.xml", "where it stands");
    private static final Setting<Integer> ENTRIES =
            Setting.of("feed.entries", SettingType.number(1, LONGEST_FEED), "20", "entries of a feed");
    private static final Setting<Boolean> ARCHIVE = Setting.of(
            "feed.archive",
            SettingType.FLAG,
            "false",
            "whether the articles before them are in archive documents of the site's feed");
    private static final Setting<String> TEMPLATE =
            Setting.of("template.feed.file", SettingType.TEMPLATE, "feed.ftlx", "feed.ftl", "its template");

    private static final Setting<Boolean> RENDER_JSON =
            Setting.of("render.jsonfeed", SettingType.FLAG_WITH_HOST, "true", "false", "the site's JSON Feed");
    private static final Setting<String> JSON_FILE =
            Setting.of("jsonfeed.file", SettingType.OUTPUT_FILE, "feed.json", "where it stands");
    private static final Setting<String> JSON_TEMPLATE =
            Setting.of("template.jsonfeed.file", SettingType.TEMPLATE, "feed-json.ftl", "its template");

    private static final Setting<Boolean> RENDER_OF_TERMS =
            Setting.of("render.<singular>feeds", SettingType.FLAG, "whether each term has a feed");
    private static final Setting<String> TERM_TEMPLATE = Setting.of(
            "template.termfeed.file", SettingType.TEMPLATE, "feed.ftlx", "the template of the feeds of terms");

    private static final Variables<SiteFeed> SITE_FEED = Variables.<SiteFeed>builder()
            .key("title", SiteFeed::title)
            .key("url", SiteFeed::url)
            .key("type", SiteFeed::type)
            .build();

    /** A feed of the whole site, as every page may lead to it. */
    private record SiteFeed(String title, String url, String type) {}

    @Override
    public List<Setting<?>> settings() {
        return List.of(
                RENDER,
                FILE,
                ENTRIES,
                ARCHIVE,
                TEMPLATE,
                RENDER_JSON,
                JSON_FILE,
                JSON_TEMPLATE,
                RENDER_OF_TERMS,
                TERM_TEMPLATE);
    }

    @Override
    public Variables<PageContext> siteVariables() {
        return Variables.<PageContext>builder()
                .key("feeds", page -> new ListModel<>(siteFeeds(page), feed -> page.keyed(SITE_FEED, feed), false))
                .key("footerFeed", Feeds::footerFeed)
                .build();
    }

    @Override
    public Variables<TermContext> termVariables() {
        return Variables.<TermContext>builder().key("feed", Feeds::ofTerm).build();
    }

    private static Optional<String> ofTerm(TermContext view) {
        Settings settings = view.page().settings();
        return settings.taxonomy(view.term().taxonomy())
                .flatMap(taxonomy -> pathOfTerm(settings, taxonomy, view.term()))
                .map(view.page().urls()::of);
    }

    /** The feed that the foot of a page leads to: the first, unless the site's own links there name it. */
    private static Optional<Object> footerFeed(PageContext page) {
        List<SiteFeed> feeds = siteFeeds(page);
        return feeds.isEmpty() || isNamedInFooter(feeds.get(0).url(), page)
                ? Optional.empty()
                : Optional.of(page.keyed(SITE_FEED, feeds.get(0)));
    }

    private static boolean isNamedInFooter(String url, PageContext page) {
        return page.site().footer().stream()
                .anyMatch(target -> target.url().apply(page.urls()).equals(url));
    }

    private static List<SiteFeed> siteFeeds(PageContext page) {
        Settings settings = page.settings();
        List<SiteFeed> feeds = new ArrayList<>();
        OutputKind.path(settings, RENDER, FILE)
                .ifPresent(path -> feeds.add(siteFeed(page, path, "application/atom+xml")));
        OutputKind.path(settings, RENDER_JSON, JSON_FILE)
                .ifPresent(path -> feeds.add(siteFeed(page, path, "application/feed+json")));
        return feeds;
    }

    private static SiteFeed siteFeed(PageContext page, String path, String type) {
        return new SiteFeed(page.settings().site().title(), page.urls().of(path), type);
    }

    @Override
    public List<Page> plan(PlanInput input) {
        Settings settings = input.settings();
        Archive archive = input.archive();
        List<Page> pages = new ArrayList<>();
        OutputKind.path(settings, RENDER, FILE)
                .ifPresent(path -> pages.addAll(
                        settings.get(ARCHIVE)
                                ? archived(settings, archive, path)
                                : List.of(new Page(
                                        path,
                                        settings.get(TEMPLATE),
                                        Feed.ofSite(newest(settings, archive.chronology()), false)))));
        OutputKind.path(settings, RENDER_JSON, JSON_FILE)
                .ifPresent(path -> pages.add(new Page(
                        path, settings.get(JSON_TEMPLATE), Feed.ofSite(newest(settings, archive.chronology()), true))));
        for (Taxonomy taxonomy : archive.taxonomies()) {
            taxonomy.terms()
                    .forEach(term -> pathOfTerm(settings, taxonomy.settings(), term)
                            .ifPresent(path -> pages.add(new Page(
                                    path,
                                    settings.get(TERM_TEMPLATE),
                                    Feed.ofTerm(taxonomy, term, newest(settings, term.articles()))))));
        }
        return pages;
    }

    /** Where the feed of a term stands; empty where it has none. Unless a setting says otherwise tags and authors have feeds. */
    private static Optional<String> pathOfTerm(Settings settings, TaxonomySettings taxonomy, Term term) {
        boolean usual = settings.habits().settings().publishesEveryTaxonomy()
                && taxonomy.renderTerms()
                && WITH_FEEDS.contains(taxonomy.name());
        boolean has = settings.site().host().isPresent()
                && settings.get(RENDER_OF_TERMS, taxonomy).orElse(usual)
                && !term.articles().isEmpty();
        return has ? Optional.of(taxonomy.path() + "/" + term.slug() + ".xml") : Optional.empty();
    }

    private static List<Article> newest(Settings settings, List<Article> oldestFirst) {
        return Pagination.newest(oldestFirst, settings.get(ENTRIES));
    }

    /**
     * The document with the newest entries, and the archive documents. They share out the articles as the pages of a
     * list do, so a new article changes none of them but the last, which leads to the next one when that is there.
     */
    private static List<Page> archived(Settings settings, Archive archive, String current) {
        List<Slice> slices = Pagination.slices(
                archive.chronology(), settings.get(ENTRIES), current, number -> pathOfArchive(current, number));
        List<Page> pages = new ArrayList<>();
        for (Slice slice : slices) {
            int number = slice.number();
            Optional<String> next = slice.newer().filter(newer -> !newer.equals(current));
            pages.add(new Page(
                    number == 0 ? current : pathOfArchive(current, number),
                    settings.get(TEMPLATE),
                    Feed.archived(slice.articles(), new Feed.History(number, slice.older(), next, current))));
        }
        return pages;
    }

    /** The path of an archive document of the feed that stands at a path: {@code feed/1.xml} for {@code feed.xml}. */
    private static String pathOfArchive(String feed, int number) {
        String suffix = SitePath.suffix(feed);
        return suffix.isEmpty() ? feed + "-" + number : SitePath.withoutExtension(feed) + "/" + number + suffix;
    }
}
