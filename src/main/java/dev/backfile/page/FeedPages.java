package dev.backfile.page;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Taxonomy;
import dev.backfile.archive.Term;
import dev.backfile.config.Settings;
import dev.backfile.config.Settings.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans the feeds: Atom and JSON Feed of the site, Atom of each term. */
final class FeedPages {

    private final Settings settings;

    FeedPages(Settings settings) {
        this.settings = settings;
    }

    List<Page> plan(Archive archive) {
        List<Page> pages = new ArrayList<>();
        addSiteFeed(pages, archive, settings.outputs().feed(), false);
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
                            json)));
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
                        false));
    }
}
