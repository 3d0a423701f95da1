package dev.backfile.generated;

import dev.backfile.archive.Article;
import dev.backfile.archive.ArticleDate;
import dev.backfile.config.Settings;
import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingType;
import dev.backfile.notation.SitePath;
import dev.backfile.page.Page;
import dev.backfile.page.PlanInput;
import dev.backfile.page.PlannedPages;
import dev.backfile.page.path.PageUrls;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The sitemap: one file as long as the protocol allows, else an index and a part for each year, so that the parts of old
 * years never change again.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">Sitemaps XML format</a>, at most 50,000 URLs and 50 MB a file
 */
final class Sitemap implements OutputKind {

    private static final Setting<Boolean> RENDER =
            Setting.of("render.sitemap", SettingType.FLAG_WITH_HOST, "true", "false", "the sitemap");
    private static final Setting<String> FILE =
            Setting.of("sitemap.file", SettingType.OUTPUT_FILE, "sitemap.xml", "where it stands");
    private static final Setting<String> TEMPLATE =
            Setting.of("template.sitemap.file", SettingType.TEMPLATE, "sitemap.ftlx", "sitemap.ftl", "its template");
    private static final Setting<String> INDEX_TEMPLATE = Setting.of(
            "template.sitemapindex.file",
            SettingType.TEMPLATE,
            "sitemap-index.ftlx",
            "the template of the list of sitemaps of a large site");

    private static final Setting<Boolean> PARTS = Setting.of(
            "sitemap.parts",
            SettingType.FLAG,
            "true",
            "false",
            "whether a sitemap that is longer than search engines read is cut into parts");

    private static final int MOST_URLS = 50_000;
    private static final long MOST_BYTES = 50_000_000;
    private static final int BYTES_AROUND_A_URL = 160;
    private static final String UNDATED = "pages";

    private final int mostUrls;

    Sitemap() {
        this(MOST_URLS);
    }

    Sitemap(int mostUrls) {
        this.mostUrls = mostUrls;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(RENDER, FILE, TEMPLATE, PARTS, INDEX_TEMPLATE);
    }

    /** Where it stands; empty where there is none. A bake with drafts tells search engines nothing. */
    static Optional<String> path(Settings settings) {
        return settings.preview() ? Optional.empty() : OutputKind.path(settings, RENDER, FILE);
    }

    @Override
    public List<Page> plan(PlanInput input, PlannedPages planned) {
        return path(input.settings())
                .map(path -> plan(input.settings(), path, entries(planned)))
                .orElse(List.of());
    }

    /**
     * A page that a sitemap may name.
     *
     * @param location its entry
     * @param part the part of the sitemap that it belongs to where there are several: a year, or {@code pages}
     */
    record Entry(SitemapModel.Location location, String part) {}

    private static List<Entry> entries(PlannedPages planned) {
        List<Entry> entries = new ArrayList<>();
        for (Article document : planned.documents().withPages()) {
            if (document.canonical() == null && !document.isWithdrawn()) {
                ArticleDate date = document.date();
                ArticleDate changed = document.updated() != null ? document.updated() : date;
                String path = planned.documents().pathOf().get(document);
                entries.add(new Entry(
                        new SitemapModel.Location(path, Optional.ofNullable(changed)),
                        date == null ? UNDATED : String.valueOf(date.day().getYear())));
            }
        }
        for (Page page : planned.lists()) {
            entries.add(new Entry(new SitemapModel.Location(page.path(), Optional.empty()), UNDATED));
        }
        return entries;
    }

    List<Page> plan(Settings settings, String whole, List<Entry> entries) {
        String template = settings.get(TEMPLATE);
        List<SitemapModel.Location> all = entries.stream().map(Entry::location).toList();
        if (!settings.get(PARTS) || all.size() <= mostUrls && cut(settings, all).size() <= 1) {
            return List.of(new Page(whole, template, SitemapModel.ofPages(all)));
        }
        Map<String, List<SitemapModel.Location>> byPart = new TreeMap<>();
        for (Entry entry : entries) {
            byPart.computeIfAbsent(entry.part(), key -> new ArrayList<>()).add(entry.location());
        }
        List<Page> pages = new ArrayList<>();
        List<SitemapModel.Location> parts = new ArrayList<>();
        byPart.forEach((part, locations) -> {
            int number = 0;
            for (List<SitemapModel.Location> file : cut(settings, locations)) {
                number++;
                String path = pathOfPart(whole, number == 1 ? part : part + "-" + number);
                pages.add(new Page(path, template, SitemapModel.ofPages(file)));
                parts.add(new SitemapModel.Location(path, Optional.empty()));
            }
        });
        pages.add(new Page(whole, settings.get(INDEX_TEMPLATE), SitemapModel.ofSitemaps(parts)));
        return pages;
    }

    private List<List<SitemapModel.Location>> cut(Settings settings, List<SitemapModel.Location> locations) {
        int host = settings.site().host().map(String::length).orElse(0);
        List<List<SitemapModel.Location>> files = new ArrayList<>();
        int begin = 0;
        long bytes = 0;
        for (int index = 0; index < locations.size(); index++) {
            String path = locations.get(index).path();
            long size = host + PageUrls.encode(path).length() + BYTES_AROUND_A_URL;
            if (index - begin == mostUrls || bytes + size > MOST_BYTES) {
                files.add(locations.subList(begin, index));
                begin = index;
                bytes = 0;
            }
            bytes += size;
        }
        files.add(locations.subList(begin, locations.size()));
        return files;
    }

    private static String pathOfPart(String whole, String part) {
        return SitePath.withoutExtension(whole) + "-" + part + SitePath.suffix(whole);
    }
}
