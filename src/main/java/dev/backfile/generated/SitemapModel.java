package dev.backfile.generated;

import dev.backfile.archive.ArticleDate;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;
import dev.backfile.page.model.ModelFingerprint;
import dev.backfile.theme.date.DateModel;
import dev.backfile.theme.model.ModelWithVariables;
import dev.backfile.theme.model.PageContext;
import dev.backfile.theme.value.ListModel;
import dev.backfile.theme.value.Variables;
import java.util.List;
import java.util.Optional;

/**
 * What a sitemap shows, one part of it, or the index of its parts.
 *
 * @param kind the kind of page
 * @param variable under which name templates find the locations
 * @param locations the pages, or the parts
 */
record SitemapModel(String kind, String variable, List<Location> locations) implements ModelWithVariables {

    private static final Variables<Entry> ENTRY = Variables.<Entry>builder()
            .key(
                    "location",
                    entry -> entry.page().absolute().of(entry.location().path()))
            .key("modified", entry -> entry.location().modified().map(DateModel::isoMoment))
            .build();

    /**
     * An entry of a sitemap.
     *
     * @param path the path in the destination
     * @param modified when the document there last changed in substance, where that is known
     */
    record Location(String path, Optional<ArticleDate> modified) implements Fingerprinted {

        @Override
        public void addTo(ByteWriter to) {
            to.text(path).flag(modified.isPresent());
            modified.ifPresent(to::add);
        }
    }

    /** An entry on its page. */
    private record Entry(PageContext page, Location location) {}

    /** A sitemap, or one part of it. */
    static SitemapModel ofPages(List<Location> pages) {
        return new SitemapModel("sitemap", "urls", pages);
    }

    /** The index of a sitemap that has several parts. */
    static SitemapModel ofSitemaps(List<Location> parts) {
        return new SitemapModel("sitemap-index", "sitemaps", parts);
    }

    @Override
    public void addTo(ModelFingerprint to) {
        to.text(kind).text(variable).addAll(locations);
    }

    @Override
    public Variables<PageContext> variables() {
        return Variables.<PageContext>builder()
                .key(
                        variable,
                        page -> new ListModel<>(
                                locations, location -> page.keyed(ENTRY, new Entry(page, location)), false))
                .build();
    }
}
