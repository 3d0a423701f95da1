package dev.backfile.incremental;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.Taxonomy;
import dev.backfile.archive.Term;
import dev.backfile.cache.record.ByteWriter;
import dev.backfile.cache.record.Fingerprint;
import dev.backfile.config.Settings;
import dev.backfile.page.Front;
import dev.backfile.page.LazyInput;
import dev.backfile.page.LazyInputs;
import dev.backfile.page.PageModel;
import dev.backfile.page.YearCount;
import dev.backfile.page.path.Addresses;
import java.util.List;
import java.util.Optional;

/**
 * The fingerprints of what pages are answered when they ask for facets of themselves. The answers follow from the archive
 * and the settings alone: while these are what they were, nobody need work them out.
 */
public final class LazyInputFingerprints {

    private final Settings settings;
    private final Archive archive;
    private final Addresses addresses;
    private final ModelFingerprints models;

    /** Fingerprints for the pages of one plan. */
    public LazyInputFingerprints(Settings settings, Archive archive, Addresses addresses, ModelFingerprints models) {
        this.settings = settings;
        this.archive = archive;
        this.addresses = addresses;
        this.models = models;
    }

    /** The fingerprint of what a page with this model is answered when it asks for these facets. */
    public Fingerprint of(PageModel model, LazyInputs asked) {
        if (asked == LazyInputs.NONE) {
            return Fingerprint.NONE;
        }
        ByteWriter writer = new ByteWriter();
        for (LazyInput facet : LazyInput.values()) {
            if (asked.has(facet)) {
                write(model, facet, writer.octet(facet.ordinal()));
            }
        }
        return writer.fingerprint();
    }

    private void write(PageModel model, LazyInput facet, ByteWriter writer) {
        if (model instanceof PageModel.Document document) {
            write(document.article(), facet, writer);
        } else if (model instanceof PageModel.TermList list) {
            write(list.term(), facet, writer);
        } else if (model instanceof PageModel.TermIndex index && facet == LazyInput.SPANS) {
            for (Term term : index.taxonomy().terms()) {
                YearCount.span(term.articles())
                        .ifPresent(span -> writer.number(span.first()).number(span.last()));
                writer.octet(0);
            }
        } else if (model instanceof PageModel.Home home && facet == LazyInput.FRONT) {
            write(Front.of(archive, settings, addresses, home.slice().articles()), writer);
        }
    }

    private void write(Article article, LazyInput facet, ByteWriter writer) {
        if (facet == LazyInput.ORDER) {
            for (Taxonomy taxonomy : archive.taxonomies()) {
                if (taxonomy.settings().ordered()) {
                    writer.all(archive.terms(article, taxonomy.name()), (to, term) -> {
                        write(term.before(article), to);
                        write(term.after(article), to);
                    });
                }
            }
        } else if (facet == LazyInput.RELATED) {
            ModelFingerprints.write(archive.related(article), writer);
        } else if (facet == LazyInput.TRANSLATIONS) {
            ModelFingerprints.write(archive.translations(article), writer);
        }
    }

    private static void write(Term term, LazyInput facet, ByteWriter writer) {
        if (facet == LazyInput.CONTENTS) {
            ModelFingerprints.write(term.contents(), writer);
        } else if (facet == LazyInput.YEARS) {
            writer.all(
                    YearCount.of(term.articles()),
                    (to, year) -> to.number(year.year()).number(year.count()));
        }
    }

    private void write(Front front, ByteWriter writer) {
        write(front.sections(), writer);
        write(front.series(), writer);
        writer.all(
                front.anniversaries(),
                (to, anniversary) -> to.number(anniversary.years())
                        .text(anniversary.article().path())
                        .flag(anniversary.sameDay()));
    }

    private void write(List<Front.Selection> selections, ByteWriter writer) {
        writer.all(selections, (to, selection) -> {
            Term term = selection.term();
            archive.taxonomy(term.taxonomy()).ifPresent(taxonomy -> models.write(taxonomy, term, true, to));
            ModelFingerprints.write(selection.articles(), to);
        });
    }

    private static void write(Optional<Article> article, ByteWriter writer) {
        writer.optionalText(article.map(Article::path));
    }
}
