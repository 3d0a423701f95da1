package dev.backfile.page;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Taxonomy;
import dev.backfile.archive.Term;
import dev.backfile.config.Settings;
import dev.backfile.config.Settings.Output;
import dev.backfile.page.PageModel.History;
import dev.backfile.page.PageModel.Slice;
import dev.backfile.page.path.OutputPaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans the feeds: Atom, archived if the site wants it, and JSON Feed of the site, Atom of each term. */
final class FeedPages {

    private final Settings settings;

    FeedPages(Settings settings) {
        this.settings = settings;
    }

    List<Page> plan(Archive archive) {
        List<Page> pages = new ArrayList<>();
        if (settings.outputs().feedArchive().render()) {
            addArchivedFeed(pages, archive, settings.outputs().feed());
        } else {
            addSiteFeed(pages, archive, settings.outputs().feed(), false);
        }
        addSiteFeed(pages, archive, settings.outputs().jsonFeed(), true);
        Output termFeed = settings.outputs().termFeed();
        if (termFeed.render()) {
            for (Taxonomy taxonomy : archive.taxonomies()) {
                if (taxonomy.settings().renderFeeds()) {
                    taxonomy.terms().stream()
                            .filter(term -> !term.articles().isEmpty())
                            .forEach(term -> pages.add(termFeed(taxonomy, term, termFeed)));
                }
            }
        }
        return pages;
    }

    private void addSiteFeed(List<Page> pages, Archive archive, Output output, boolean json) {
        if (output.render()) {
            pages.add(new Page(
                    output.file(),
                    output.template(),
                    new PageModel.Feed(
                            Optional.empty(),
                            Optional.empty(),
                            Pagination.newest(
                                    archive.chronology(), settings.lists().feed()),
                            Optional.empty(),
                            json)));
        }
    }

    /**
     * The document with the newest entries, and the archive documents. They share out the articles as the pages of a
     * list do, so a new article changes none of them but the last, which leads to the next one when that is there.
     */
    private void addArchivedFeed(List<Page> pages, Archive archive, Output output) {
        String current = output.file();
        List<Slice> slices = Pagination.slices(
                archive.chronology(),
                settings.lists().feed(),
                current,
                number -> OutputPaths.ofFeedArchive(current, number));
        for (Slice slice : slices) {
            int number = slice.number();
            Optional<String> next = slice.newer().filter(newer -> !newer.equals(current));
            pages.add(new Page(
                    number == 0 ? current : OutputPaths.ofFeedArchive(current, number),
                    output.template(),
                    new PageModel.Feed(
                            Optional.empty(),
                            Optional.empty(),
                            slice.articles(),
                            Optional.of(new History(number, slice.older(), next, current)),
                            false)));
        }
    }

    private Page termFeed(Taxonomy taxonomy, Term term, Output output) {
        return new Page(
                OutputPaths.ofTermFeed(taxonomy.settings(), term),
                output.template(),
                new PageModel.Feed(
                        Optional.of(taxonomy),
                        Optional.of(term),
                        Pagination.newest(term.articles(), settings.lists().feed()),
                        Optional.empty(),
                        false));
    }
}
