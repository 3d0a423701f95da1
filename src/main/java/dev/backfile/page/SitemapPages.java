package dev.backfile.page;

import dev.backfile.config.Settings;
import dev.backfile.config.Settings.Output;
import dev.backfile.page.PageModel.Location;
import dev.backfile.page.path.PageUrls;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Plans the sitemap: one file as long as the protocol allows, else an index and a part for each year, so that the parts
 * of old years never change again.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">Sitemaps XML format</a>, at most 50,000 URLs and 50 MB a file
 */
final class SitemapPages {

    private static final int MOST_URLS = 50_000;
    private static final long MOST_BYTES = 50_000_000;
    private static final int BYTES_AROUND_A_URL = 160;

    private final Settings settings;
    private final int mostUrls;

    SitemapPages(Settings settings) {
        this(settings, MOST_URLS);
    }

    SitemapPages(Settings settings, int mostUrls) {
        this.settings = settings;
        this.mostUrls = mostUrls;
    }

    /**
     * A page that a sitemap may name.
     *
     * @param location its entry
     * @param part the part of the sitemap that it belongs to where there are several: a year, or {@code pages}
     */
    record Entry(Location location, String part) {}

    List<Page> plan(List<Entry> entries) {
        Output whole = settings.outputs().sitemap();
        if (!whole.render()) {
            return List.of();
        }
        List<Location> all = entries.stream().map(Entry::location).toList();
        if (!settings.habits().pages().cutsLargeSitemaps() || cut(all).size() <= 1) {
            return List.of(new Page(whole.file(), whole.template(), new PageModel.Sitemap(all)));
        }
        Map<String, List<Location>> byPart = new TreeMap<>();
        for (Entry entry : entries) {
            byPart.computeIfAbsent(entry.part(), key -> new ArrayList<>()).add(entry.location());
        }
        List<Page> pages = new ArrayList<>();
        List<Location> parts = new ArrayList<>();
        byPart.forEach((part, locations) -> {
            int number = 0;
            for (List<Location> file : cut(locations)) {
                number++;
                String path = pathOfPart(whole.file(), number == 1 ? part : part + "-" + number);
                pages.add(new Page(path, whole.template(), new PageModel.Sitemap(file)));
                parts.add(new Location(path, Optional.empty()));
            }
        });
        Output index = settings.outputs().sitemapIndex();
        pages.add(new Page(whole.file(), index.template(), new PageModel.SitemapIndex(parts)));
        return pages;
    }

    private List<List<Location>> cut(List<Location> locations) {
        List<List<Location>> files = new ArrayList<>();
        int begin = 0;
        long bytes = 0;
        for (int index = 0; index < locations.size(); index++) {
            long size = sizeOf(locations.get(index));
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

    private long sizeOf(Location location) {
        int host = settings.site().host().map(String::length).orElse(0);
        return host + PageUrls.encode(location.path()).length() + BYTES_AROUND_A_URL;
    }

    private static String pathOfPart(String whole, String part) {
        int dot = whole.lastIndexOf('.');
        return dot <= whole.lastIndexOf('/') + 1
                ? whole + "-" + part
                : whole.substring(0, dot) + "-" + part + whole.substring(dot);
    }
}
