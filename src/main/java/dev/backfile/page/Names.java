package dev.backfile.page;

import dev.backfile.archive.Term;
import java.util.Optional;

/** What a message calls a page. */
final class Names {

    private Names() {}

    /** The term that a page is about. */
    static Optional<Term> term(PageModel model) {
        if (model instanceof PageModel.TermList list) {
            return Optional.of(list.term());
        }
        return model instanceof PageModel.Feed feed ? feed.term() : Optional.empty();
    }

    static String of(PageModel model) {
        if (model instanceof PageModel.Document document) {
            return "the page of '" + document.article().title() + "'";
        } else if (model instanceof PageModel.TermList list) {
            return "the page of the " + list.taxonomy().settings().singular() + " '"
                    + list.term().name() + "'";
        } else if (model instanceof PageModel.TermIndex index) {
            return "the page of all " + index.taxonomy().name();
        } else if (model instanceof PageModel.Feed feed) {
            return feed.term()
                    .map(term -> "the feed of '" + term.name() + "'")
                    .orElseGet(() -> feed.history()
                            .filter(PageModel.History::isArchive)
                            .map(history -> "archive document " + history.number() + " of the feed of the site")
                            .orElse("the feed of the site"));
        } else if (model instanceof PageModel.YearList list) {
            return "the page of the year " + list.year().year();
        } else if (model instanceof PageModel.MonthList list) {
            return "the page of the month " + list.month().month();
        }
        return "the page '" + model.kind() + "'";
    }
}
