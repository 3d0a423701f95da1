package dev.backfile.incremental;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.Taxonomy;
import dev.backfile.archive.Term;
import dev.backfile.archive.Timeline;
import dev.backfile.cache.record.ByteWriter;
import dev.backfile.cache.record.Fingerprint;
import dev.backfile.config.Settings;
import dev.backfile.page.Page;
import dev.backfile.page.PageModel;
import dev.backfile.page.PageModel.History;
import dev.backfile.page.PageModel.Location;
import dev.backfile.page.PageModel.Slice;
import dev.backfile.page.path.Addresses;
import java.util.Collection;

/**
 * The fingerprint of a page's model: its kind, its template, which documents and terms it names in which order, counts
 * and addresses. What it shows of the documents themselves is in their {@link DocumentStates states}.
 */
public final class ModelFingerprints {

    private final Settings settings;
    private final Addresses addresses;
    private final Fingerprint navigation;

    /** Fingerprints for the pages of one plan. */
    public ModelFingerprints(Settings settings, Archive archive, Addresses addresses) {
        this.settings = settings;
        this.addresses = addresses;
        ByteWriter writer = new ByteWriter();
        archive.taxonomies().forEach(taxonomy -> writer.optionalText(addresses.indexOf(taxonomy.settings())));
        settings.menus().all().forEach(link -> writer.optionalText(addresses.named(link.address())));
        this.navigation = writer.fingerprint();
    }

    /** The fingerprint of what a page shows. */
    public Fingerprint of(Page page) {
        ByteWriter writer = new ByteWriter()
                .fingerprint(navigation)
                .text(page.path())
                .text(page.template())
                .text(page.model().getClass().getSimpleName());
        write(page.model(), writer);
        return writer.fingerprint();
    }

    private void write(PageModel model, ByteWriter writer) {
        if (model instanceof PageModel.Document document) {
            writer.text(document.article().path())
                    .optionalText(document.older().map(Article::path))
                    .optionalText(document.newer().map(Article::path));
            write(document.backlinks(), writer);
        } else if (model instanceof PageModel.Home home) {
            write(home.slice(), writer);
        } else if (model instanceof PageModel.JBakeIndex index) {
            write(index.articles(), writer);
            writer.number(index.number()).number(index.count()).flag(index.paginated());
        } else if (model instanceof PageModel.TermList list) {
            write(list.taxonomy(), list.term(), list.slice().isLanding(), writer);
            write(list.slice(), writer);
            if (settings.isJBake()) {
                write(list.term().documents(), writer);
            }
        } else if (model instanceof PageModel.TermIndex index) {
            writer.text(index.taxonomy().name());
            index.taxonomy().terms().forEach(term -> write(index.taxonomy(), term, true, writer));
        } else if (model instanceof PageModel.ArchiveIndex archive) {
            archive.timeline().years().forEach(year -> write(year, writer));
        } else if (model instanceof PageModel.YearList list) {
            write(list.year(), writer);
            list.older().ifPresentOrElse(year -> write(year, writer.octet(1)), () -> writer.octet(0));
            list.newer().ifPresentOrElse(year -> write(year, writer.octet(1)), () -> writer.octet(0));
        } else if (model instanceof PageModel.MonthList list) {
            writer.text(list.month().month().toString());
            write(list.slice(), writer);
        } else if (model instanceof PageModel.Feed feed) {
            writer.flag(feed.json());
            feed.taxonomy().ifPresent(taxonomy -> feed.term().ifPresent(term -> write(taxonomy, term, true, writer)));
            write(feed.entries(), writer);
            feed.history().ifPresentOrElse(history -> write(history, writer.octet(1)), () -> writer.octet(0));
        } else if (model instanceof PageModel.Sitemap sitemap) {
            writeLocations(sitemap.locations(), writer);
        } else if (model instanceof PageModel.SitemapIndex index) {
            writeLocations(index.parts(), writer);
        } else if (model instanceof PageModel.NewsSitemap news) {
            write(news.articles(), writer);
        } else if (model instanceof PageModel.Robots robots) {
            writer.optionalText(robots.sitemap()).optionalText(robots.newsSitemap());
        } else if (model instanceof PageModel.Redirect redirect) {
            writer.text(redirect.target().path());
        }
    }

    private void write(Slice slice, ByteWriter writer) {
        write(slice.articles(), writer);
        writer.number(slice.number())
                .optionalText(slice.older())
                .optionalText(slice.newer())
                .text(slice.landing())
                .number(slice.total())
                .number(slice.frozenPages());
    }

    private static void write(History history, ByteWriter writer) {
        writer.number(history.number())
                .optionalText(history.previous())
                .optionalText(history.next())
                .text(history.current());
    }

    void write(Taxonomy taxonomy, Term term, boolean counted, ByteWriter writer) {
        writer.text(taxonomy.name())
                .text(term.name())
                .text(term.sortName())
                .text(term.slug())
                .optionalText(addresses.of(term))
                .optionalText(addresses.feedOf(term))
                .optionalText(term.profile().map(Article::path))
                .number(counted ? term.articles().size() : 0);
    }

    private static void write(Timeline.Year year, ByteWriter writer) {
        writer.number(year.year());
        year.months().forEach(month -> {
            writer.text(month.month().toString());
            write(month.articles(), writer);
        });
    }

    static void write(Collection<Article> articles, ByteWriter writer) {
        writer.all(articles, (to, article) -> to.text(article.path()));
    }

    private static void writeLocations(Collection<Location> locations, ByteWriter writer) {
        writer.all(
                locations,
                (to, location) -> to.text(location.path())
                        .optionalText(location.modified().map(Object::toString)));
    }
}
