package dev.backfile.page.path;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.Article.Written;
import dev.backfile.archive.Term;
import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.parallel.Threads;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Gives every document its path and enters the claims; a document whose path cannot be is left out with an error. */
public final class DocumentPaths {

    private static final Pattern PATTERN = Pattern.compile("(?:^|/):[a-z]+");

    private final Settings settings;
    private final OutputPaths paths;
    private final PathRule rule;
    private final Claims claims;
    private final Map<Article, String> pathOf = new HashMap<>();
    private final List<Article> withPages = new ArrayList<>();
    private final List<Article> profiles = new ArrayList<>();
    private final List<Article> profilesWithoutPages = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Threads threads;
    private final Set<String> leftOut = new HashSet<>();

    /** A path that a document asks for, as it is and as it is compared with others, and what is wrong with it. */
    private record Wish(Article document, String path, String folded, Optional<Diagnostic> fault) {}

    /** The source of a document, as messages name it. Costs less than a lambda for each document. */
    private final class SourceOf implements Supplier<String> {

        private final Article document;

        SourceOf(Article document) {
            this.document = document;
        }

        @Override
        public String get() {
            return sourceOf(document);
        }
    }

    /**
     * Gives paths by the settings of a site, and enters them into its claims.
     *
     * @param threads work at what can be done at once
     */
    public DocumentPaths(Settings settings, Claims claims, Threads threads) {
        this.settings = settings;
        this.paths = new OutputPaths(settings);
        this.rule = new PathRule(settings);
        this.claims = claims;
        this.threads = threads;
    }

    /** Claims the paths of all documents of an archive, in their order: of two that want one path the first has it. */
    public void claim(Archive archive) {
        archive.taxonomies().forEach(taxonomy -> {
            for (Term term : taxonomy.terms()) {
                term.profile().ifPresent(profile -> {
                    (taxonomy.settings().renderTerms() ? profiles : profilesWithoutPages).add(profile);
                    pathOf.put(profile, paths.ofTerm(taxonomy.settings(), term));
                });
            }
        });
        profiles.sort(Comparator.comparing(Article::path));
        profilesWithoutPages.sort(Comparator.comparing(Article::path));
        Set<Article> ofTerms = new HashSet<>(profiles);
        ofTerms.addAll(profilesWithoutPages);
        List<Article> others = archive.documents().stream()
                .filter(document -> !ofTerms.contains(document))
                .sorted(Comparator.comparing(Article::path))
                .toList();
        threads.map(others, this::wish).forEach(this::claim);
    }

    /** The path of every document, the profiles of terms included. */
    public Map<Article, String> pathOf() {
        return Collections.unmodifiableMap(pathOf);
    }

    /** The documents that have a page of their own, by source path. */
    public List<Article> withPages() {
        return withPages;
    }

    /** The profiles of terms that have pages, by source path. */
    public List<Article> profiles() {
        return profiles;
    }

    /** The profiles of terms of which the settings want no pages, by source path. */
    public List<Article> profilesWithoutPages() {
        return profilesWithoutPages;
    }

    /** The mistakes that claiming found, in the order of the claims. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The sources of the documents that have no path. */
    public Set<String> leftOut() {
        return leftOut;
    }

    private Wish wish(Article document) {
        Written permalink = document.permalink();
        Optional<Diagnostic> fault;
        String path;
        if (permalink != null) {
            String url = permalink.text().strip();
            path = OutputPaths.fromUrl(url, settings.urls().extension());
            fault = faultOfUrl(url)
                    .map(what -> badPermalink(document, permalink, what))
                    .or(() -> rule.ofPage(path, Code.BAD_PERMALINK)
                            .map(broken -> broken.diagnostic(
                                    placeOf(document, permalink),
                                    "the permalink '" + permalink.text() + "'",
                                    hintFor(url, document.type()))));
        } else {
            path = pathFromSettings(document);
            fault = rule.ofPage(path, Code.BAD_FILE_NAME)
                    .map(
                            broken -> broken.diagnostic(
                                    Place.file(sourceOf(document)),
                                    "the URL '" + path + "' of this document",
                                    "rename the file or folder, or give the document a permalink of letters, digits and hyphens"));
        }
        return new Wish(document, path, Claims.fold(path), fault);
    }

    private void claim(Wish wish) {
        Article document = wish.document();
        String path = wish.path();
        Optional<Diagnostic> fault = wish.fault();
        boolean isError = fault.isPresent() && fault.get().isError();
        if (fault.isPresent() && !isError) {
            diagnostics.add(fault.get());
        }
        Optional<Diagnostic> obstacle = isError ? fault : clash(wish);
        if (obstacle.isPresent()) {
            leaveOut(document, obstacle.get());
            return;
        }
        claims.enter(new Claims.Claim(path, new SourceOf(document), true), wish.folded());
        pathOf.put(document, path);
        withPages.add(document);
    }

    private Diagnostic badPermalink(Article document, Written permalink, String what) {
        return Diagnostic.of(
                Code.BAD_PERMALINK,
                placeOf(document, permalink),
                "the permalink '" + permalink.text() + "' " + what,
                hintFor(permalink.text().strip(), document.type()));
    }

    private static String hintFor(String permalink, String type) {
        return PATTERN.matcher(permalink).find()
                ? "patterns belong in jbake.properties, permalink." + type + "=" + permalink
                        + "; in a document write the path itself, such as /about/"
                : "write a path from the root of the site, such as /about/";
    }

    private String pathFromSettings(Article document) {
        String pattern = settings.urls().permalinks().get(document.type());
        boolean usable = pattern != null && (document.date() != null || !pattern.contains(":year"));
        return usable ? paths.fromPattern(pattern, document) : paths.fromSource(document);
    }

    private Optional<Diagnostic> clash(Wish wish) {
        Optional<Claims.Claim> holder = claims.holderOf(wish.folded());
        return holder.isPresent() ? Optional.of(clash(wish, holder.get())) : Optional.empty();
    }

    private Diagnostic clash(Wish wish, Claims.Claim holder) {
        return Diagnostic.of(
                Code.PATH_CLASH,
                Place.file(sourceOf(wish.document())),
                holder.path().equals(wish.path())
                        ? "this document and " + holder.what().get() + " would both stand at '" + wish.path() + "'"
                        : "this document would stand at '" + wish.path() + "', and "
                                + holder.what().get() + " at '" + holder.path()
                                + "': not every host can tell them apart",
                "give one of them another slug or permalink");
    }

    private void leaveOut(Article document, Diagnostic mistake) {
        diagnostics.add(mistake);
        leftOut.add(document.path());
    }

    private String sourceOf(Article document) {
        return settings.folders().inContent(document.path());
    }

    private Place placeOf(Article document, Written written) {
        return Place.at(sourceOf(document), written.position());
    }

    /** What is wrong with a URL that a writer chose, as the end of a sentence. */
    public static Optional<String> faultOfUrl(String url) {
        if (url.isEmpty()) {
            return Optional.of("is empty");
        }
        if (url.startsWith("//") || url.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
            return Optional.of("is a URL of another site");
        }
        if (url.indexOf('?') >= 0 || url.indexOf('#') >= 0) {
            return Optional.of("has a query or a fragment");
        }
        return Optional.empty();
    }
}
