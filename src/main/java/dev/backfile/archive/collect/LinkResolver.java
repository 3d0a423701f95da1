package dev.backfile.archive.collect;

import dev.backfile.archive.Article;
import dev.backfile.archive.Lazy;
import dev.backfile.archive.Link;
import dev.backfile.archive.LinkTarget;
import dev.backfile.archive.Taxonomy;
import dev.backfile.archive.Term;
import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.diagnostic.Suggestion;
import dev.backfile.notation.SitePath;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out what the links of documents lead to, as far as the sources can tell. Safe for use by many threads. */
final class LinkResolver {

    private static final LinkTarget NOWHERE = new LinkTarget.Nowhere();

    private final Settings settings;
    private final Sources sources;
    private final Map<String, Article> live;
    private final Map<String, Article> heldBack = new HashMap<>();
    private final Lazy<NameIndex> liveNames;
    private final Lazy<NameIndex> heldBackNames;
    private final Lazy<PrettyUrls> liveUrls;
    private final Lazy<PrettyUrls> heldBackUrls;
    private final LeftOutNames leftOutNames;
    private final Set<String> passedOverNames;
    private final AnchorIndex anchors = new AnchorIndex();
    private final Map<Article, Term> termOfProfile = new HashMap<>();
    private final Predicate<String> onEveryPage;

    /** A resolver of the links of these documents; ids for which the predicate holds are on any page. */
    LinkResolver(
            Settings settings,
            Sources sources,
            Collection<Article> documents,
            Collection<Taxonomy> taxonomies,
            Predicate<String> onEveryPage) {
        this.settings = settings;
        this.sources = sources;
        this.onEveryPage = onEveryPage;
        this.live = new HashMap<>(2 * documents.size());
        documents.forEach(document -> live.put(document.path(), document));
        sources.cards().stream()
                .filter(card -> !live.containsKey(card.path()))
                .forEach(card -> heldBack.put(card.path(), card));
        this.liveNames = new Lazy<>(() -> new NameIndex(documents));
        this.heldBackNames = new Lazy<>(() -> new NameIndex(heldBack.values()));
        this.liveUrls = new Lazy<>(() -> new PrettyUrls(documents));
        this.heldBackUrls = new Lazy<>(() -> new PrettyUrls(heldBack.values()));
        this.leftOutNames = new LeftOutNames(sources.leftOut(), settings.urls().asciiSlugs());
        this.passedOverNames = names(sources.passedOver());
        for (Taxonomy taxonomy : taxonomies) {
            for (Term term : taxonomy.terms()) {
                term.profile().ifPresent(profile -> termOfProfile.put(profile, term));
            }
        }
    }

    /**
     * What the links of a document lead to.
     *
     * @param targets their targets, in the order of the links' numbers
     * @param diagnostics what is wrong with the links
     */
    record Resolved(Article document, List<LinkTarget> targets, List<Diagnostic> diagnostics) {}

    /** The targets of a document's links. */
    Resolved resolve(Article document) {
        if (document.links().isEmpty()) {
            return new Resolved(document, List.of(), List.of());
        }
        List<Diagnostic> diagnostics = new ArrayList<>(0);
        List<LinkTarget> targets = new ArrayList<>(document.links().size());
        for (Link link : document.links()) {
            targets.add(
                    switch (link.kind()) {
                        case NAME -> named(document, link, diagnostics);
                        case RELATIVE -> relative(document, link, diagnostics);
                        case ROOT -> fromRoot(document, link, diagnostics);
                    });
        }
        return new Resolved(document, List.copyOf(targets), List.copyOf(diagnostics));
    }

    private LinkTarget named(Article document, Link link, List<Diagnostic> diagnostics) {
        if (link.target().isEmpty()) {
            return found(document, document, link, diagnostics);
        }
        List<Article> candidates = liveNames.get().find(link.target());
        if (candidates.size() == 1) {
            return found(document, candidates.get(0), link, diagnostics);
        }
        if (candidates.size() > 1) {
            String list = candidates.stream()
                    .map(candidate -> "[[" + NameIndex.qualifiedName(candidate) + "]]")
                    .sorted()
                    .collect(Collectors.joining(", "));
            diagnostics.add(Diagnostic.of(
                    Code.AMBIGUOUS_LINK,
                    place(document, link),
                    "several documents are called '" + link.target() + "'",
                    "write one of " + list));
            return NOWHERE;
        }
        List<Article> waiting = heldBackNames.get().find(link.target());
        if (!waiting.isEmpty()) {
            diagnostics.add(heldBack(document, link));
            return NOWHERE;
        }
        if (leftOutNames.has(link.target())) {
            diagnostics.add(leftOut(document, link));
            return NOWHERE;
        }
        if (passedOverNames.contains(link.target())) {
            diagnostics.add(passedOver(document, link));
            return NOWHERE;
        }
        diagnostics.add(Diagnostic.of(
                Code.BROKEN_LINK,
                place(document, link),
                "no article, page or author is called '" + link.target() + "'",
                liveNames
                        .get()
                        .meant(link.target())
                        .map(Suggestion::question)
                        .orElse("write the name of its file without date and extension, or its slug")));
        return NOWHERE;
    }

    private LinkTarget relative(Article document, Link link, List<Diagnostic> diagnostics) {
        if (link.target().isEmpty()) {
            return found(document, document, link, diagnostics);
        }
        Optional<String> asset = AssetLinks.asset(settings.folders(), link.target());
        if (asset.isPresent()) {
            return new LinkTarget.ToPath(asset.get());
        }
        LinkTarget target = bySource(document, link, link.target(), diagnostics);
        return target instanceof LinkTarget.ToPath && !settings.habits().pages().keepsLinksAsWritten()
                ? AssetLinks.fromTheTop(settings.folders(), document.path(), link.target())
                        .<LinkTarget>map(LinkTarget.ToPath::new)
                        .orElse(target)
                : target;
    }

    /** A path from the root of the site, or from that of its host. */
    private LinkTarget fromRoot(Article document, Link link, List<Diagnostic> diagnostics) {
        LinkTarget target = bySource(document, link, link.target(), diagnostics);
        Optional<String> below =
                target instanceof LinkTarget.ToPath ? settings.site().below(link.target()) : Optional.empty();
        LinkTarget lower =
                below.map(path -> bySource(document, link, path, diagnostics)).orElse(target);
        return lower instanceof LinkTarget.ToPath ? pretty(document, link, target, diagnostics) : lower;
    }

    /** What a URL means that is no path of a source: a document, if it can be but one. */
    private LinkTarget pretty(Article document, Link link, LinkTarget target, List<Diagnostic> diagnostics) {
        if (!(target instanceof LinkTarget.ToPath) || settings.habits().pages().keepsLinksAsWritten()) {
            return target;
        }
        List<String> paths = Stream.concat(Stream.of(link.target()), settings.site().below(link.target()).stream())
                .toList();
        Optional<Article> found = paths.stream()
                .flatMap(path -> liveUrls.get().find(path).stream())
                .findFirst();
        if (found.isPresent()) {
            return found(document, found.get(), link, diagnostics);
        }
        if (paths.stream().anyMatch(path -> heldBackUrls.get().find(path).isPresent())) {
            diagnostics.add(heldBack(document, link));
            return NOWHERE;
        }
        return target;
    }

    private LinkTarget bySource(Article document, Link link, String path, List<Diagnostic> diagnostics) {
        Article target = live.get(path);
        if (target != null) {
            return found(document, target, link, diagnostics);
        }
        if (sources.files().contains(path)) {
            return new LinkTarget.ToFile(path);
        }
        Optional<String> own = settings.habits().pages().keepsLinksAsWritten()
                ? Optional.empty()
                : link.inOwnFolder(document.path()).filter(sources.files()::contains);
        if (own.isPresent()) {
            return new LinkTarget.ToFile(own.get());
        }
        if (heldBack.containsKey(path)) {
            diagnostics.add(heldBack(document, link));
            return NOWHERE;
        }
        if (settings.habits().pages().keepsLinksAsWritten()) {
            return new LinkTarget.ToPath(path);
        }
        if (sources.leftOut().contains(path)) {
            diagnostics.add(leftOut(document, link));
            return NOWHERE;
        }
        if (sources.passedOver().contains(path)) {
            diagnostics.add(passedOver(document, link));
            return NOWHERE;
        }
        return new LinkTarget.ToPath(path);
    }

    private LinkTarget found(Article document, Article target, Link link, List<Diagnostic> diagnostics) {
        String fragment = decoded(link.fragment());
        boolean checked = !fragment.isEmpty() && !fragment.equals("top") && !fragment.startsWith(":~:");
        if (checked && !anchors.has(target, fragment) && !onEveryPage.test(fragment)) {
            diagnostics.add(Diagnostic.of(
                    Code.BROKEN_ANCHOR,
                    place(document, link),
                    (target.equals(document) ? "this document" : "'" + target.title() + "'") + " has no heading or id '"
                            + fragment + "'",
                    anchors.nearest(target, fragment).map(Suggestion::question).orElseGet(() -> anchorsOf(target))));
        }
        Term term = termOfProfile.get(target);
        return term != null ? new LinkTarget.ToTerm(term) : new LinkTarget.ToArticle(target);
    }

    private static String anchorsOf(Article target) {
        return target.headings().isEmpty()
                ? "leave out what follows the #: it has no headings"
                : "it has "
                        + target.headings().stream()
                                .limit(5)
                                .map(heading -> "#" + heading.id())
                                .collect(Collectors.joining(", "));
    }

    private Diagnostic heldBack(Article document, Link link) {
        return notPublished(
                document,
                link,
                "held back: it is a draft, or its date is in the future",
                "the link stays plain text until it is published");
    }

    private Diagnostic leftOut(Article document, Link link) {
        return notPublished(
                document,
                link,
                "left out, because it has a mistake of its own",
                "the link stays plain text until that is mended");
    }

    private Diagnostic passedOver(Article document, Link link) {
        return notPublished(
                document,
                link,
                "no document of its own, by its name, by that of its folder, or since others include it",
                "the link stays plain text; rename the file, or let it in with the setting content.include");
    }

    private Diagnostic notPublished(Article document, Link link, String state, String hint) {
        return Diagnostic.of(Code.LINK_HELD_BACK, place(document, link), "'" + link.written() + "' is " + state, hint);
    }

    /** The names of documents that nobody means to publish, also without the mark that keeps them from it. */
    private static Set<String> names(Set<String> paths) {
        Set<String> names = new HashSet<>();
        for (String path : paths) {
            String plain = SitePath.baseName(path);
            names.add(plain);
            if (plain.startsWith("_")) {
                names.add(plain.substring(1));
            }
        }
        return names;
    }

    private Place place(Article document, Link link) {
        return Place.at(settings.folders().inContent(document.path()), link.position());
    }

    private static String decoded(String fragment) {
        if (fragment.indexOf('%') < 0) {
            return fragment;
        }
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return fragment;
        }
    }
}
