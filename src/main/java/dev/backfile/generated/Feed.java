package dev.backfile.generated;

import dev.backfile.archive.Article;
import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.Taxonomy;
import dev.backfile.archive.Term;
import dev.backfile.config.Settings;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;
import dev.backfile.page.model.ModelFingerprint;
import dev.backfile.theme.date.DateModel;
import dev.backfile.theme.model.ModelWithVariables;
import dev.backfile.theme.model.PageContext;
import dev.backfile.theme.value.Variables;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a feed shows.
 *
 * @param taxonomy the taxonomy of its term, when it is a term's feed
 * @param term the term whose articles it has; empty for the feed of the whole site
 * @param entries its articles, newest first
 * @param history its place in an archived feed; empty for a feed of the newest articles alone
 * @param json whether it is a JSON Feed; otherwise Atom
 */
record Feed(
        Optional<Taxonomy> taxonomy,
        Optional<Term> term,
        List<Article> entries,
        Optional<History> history,
        boolean json)
        implements ModelWithVariables {

    private static final Variables<View> VARIABLES = Variables.<View>builder()
            .key("title", view -> view.feed().title(view.page().settings()))
            .key("url", view -> view.page().absolute().of(view.page().page().path()))
            .key("site", Feed::alternate)
            .key("updated", Feed::updated)
            .key("id", view -> view.page().absolute().of(current(view)))
            .key("archive", view -> view.feed().isArchive())
            .key("previousArchive", view -> absolute(view, History::previous))
            .key("nextArchive", view -> absolute(view, History::next))
            .key(
                    "current",
                    view -> view.feed().isArchive() ? view.page().absolute().of(current(view)) : null)
            .build();

    /**
     * The place of one document in a feed that is archived as RFC 5005, section 4, has it: readers subscribe to the
     * current document and find every older entry in archive documents, which are numbered from the oldest.
     *
     * @param number the number of an archive document, from 1; 0 for the current document
     * @param previous the path of the archive document with the next older entries
     * @param next the path of the archive document with the next newer entries, once there is one
     * @param current the path of the current document
     */
    record History(int number, Optional<String> previous, Optional<String> next, String current)
            implements Fingerprinted {

        @Override
        public void addTo(ByteWriter to) {
            to.number(number).optionalText(previous).optionalText(next).text(current);
        }

        /** Whether this is an archive document, which keeps its entries for ever. */
        boolean isArchive() {
            return number > 0;
        }
    }

    /** A feed on its page. */
    private record View(PageContext page, Feed feed) {}

    /** The newest articles of the site. */
    static Feed ofSite(List<Article> entries, boolean json) {
        return new Feed(Optional.empty(), Optional.empty(), entries, Optional.empty(), json);
    }

    /** A document of an archived feed. */
    static Feed archived(List<Article> entries, History history) {
        return new Feed(Optional.empty(), Optional.empty(), entries, Optional.of(history), false);
    }

    /** The newest articles of a term. */
    static Feed ofTerm(Taxonomy taxonomy, Term term, List<Article> entries) {
        return new Feed(Optional.of(taxonomy), Optional.of(term), entries, Optional.empty(), false);
    }

    @Override
    public String kind() {
        return json ? "json-feed" : "feed";
    }

    @Override
    public UrlStyle urls() {
        return UrlStyle.ABSOLUTE;
    }

    /** The name of the site, with that of the term before it. */
    @Override
    public String title(Settings settings) {
        String site = settings.site().title();
        return term.map(named -> named.name() + " · " + site).orElse(site);
    }

    @Override
    public boolean isOfWholeSite() {
        return term.isEmpty();
    }

    @Override
    public Optional<Term> ownTerm() {
        return term;
    }

    @Override
    public Optional<Taxonomy> ownTaxonomy() {
        return taxonomy;
    }

    @Override
    public boolean isPermanent() {
        return true;
    }

    @Override
    public String inWords() {
        return term.map(named -> "the feed of '" + named.name() + "'")
                .orElseGet(() -> history.filter(History::isArchive)
                        .map(place -> "archive document " + place.number() + " of the feed of the site")
                        .orElse("the feed of the site"));
    }

    @Override
    public void addTo(ModelFingerprint to) {
        to.optional(term, (writer, named) -> writer.term(named, true))
                .documents(entries)
                .optional(history)
                .flag(json);
    }

    @Override
    public Variables<PageContext> variables() {
        return Variables.<PageContext>builder()
                .key("feed", page -> page.keyed(VARIABLES, new View(page, this)))
                .key("entries", page -> page.documents(entries))
                .build();
    }

    private boolean isArchive() {
        return history.filter(History::isArchive).isPresent();
    }

    /** The path of the document that readers subscribe to; the id of a feed is that of all of its documents. */
    private static String current(View view) {
        return view.feed()
                .history()
                .map(History::current)
                .orElseGet(() -> view.page().page().path());
    }

    private static Optional<String> absolute(View view, Function<History, Optional<String>> path) {
        return view.feed().history().flatMap(path).map(view.page().absolute()::of);
    }

    private static String alternate(View view) {
        PageContext page = view.page();
        String home = page.settings().outputs().index().file();
        return page.absolute()
                .of(view.feed().term().flatMap(page.addresses()::of).orElse(home));
    }

    /** When the newest change of an entry was made; a feed without entries has never changed. */
    private static String updated(View view) {
        ArticleDate newest = null;
        for (Article entry : view.feed().entries()) {
            view.page().reads().document(entry);
            ArticleDate changed = entry.updated() == null ? entry.date() : entry.updated();
            if (changed != null && (newest == null || changed.compareTo(newest) > 0)) {
                newest = changed;
            }
        }
        ZoneId zone = view.page().settings().site().zone();
        return DateModel.isoMoment(newest == null ? ArticleDate.of(Instant.EPOCH, zone) : newest);
    }
}
