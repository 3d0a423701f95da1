package dev.backfile.page.plan;

import dev.backfile.archive.Term;
import dev.backfile.config.FolderSection.Folders;
import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.page.Page;
import dev.backfile.page.path.Claims;
import dev.backfile.page.path.PathRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives pages that follow from others the paths that they want. They give way to the site's own documents and files; two of
 * them at one path are a mistake.
 */
final class FreePaths {

    private final Settings settings;
    private final Claims claims;
    private final List<Diagnostic> diagnostics;
    private final PathRule rule;

    FreePaths(Settings settings, Claims claims, List<Diagnostic> diagnostics) {
        this.settings = settings;
        this.claims = claims;
        this.diagnostics = diagnostics;
        this.rule = new PathRule(settings);
    }

    /** Those of some pages whose paths are free, which are theirs now; those that the site has itself give way silently. */
    List<Page> claim(List<Page> pages) {
        List<Page> free = new ArrayList<>(pages.size());
        Set<String> told = new HashSet<>();
        for (Page page : pages) {
            Place place = Place.file(page.path());
            Optional<PathRule.Broken> broken = rule.ofPage(page.path(), Code.BAD_SLUG);
            Optional<Claims.Claim> holder = claims.holder(page.path());
            broken.filter(fault -> told.add(fault.fault().upTo()))
                    .ifPresent(fault -> diagnostics.add(fault.diagnostic(
                            placeOf(page),
                            "the URL of " + page.model().inWords(),
                            "give it another name, or a slug of letters, digits and hyphens")));
            if (broken.filter(PathRule.Broken::isError).isPresent()) {
                continue;
            } else if (holder.isEmpty() || differsInCaseAlone(holder.get(), page)) {
                claims.enter(new Claims.Claim(page.path(), () -> page.model().inWords(), false));
                free.add(page);
            } else if (!holder.get().own()) {
                diagnostics.add(Diagnostic.of(
                        Code.PATH_CLASH,
                        place,
                        page.model().inWords() + " and " + holder.get().what().get() + " would both stand at '"
                                + page.path() + "'",
                        "give one of them another slug"));
            }
        }
        return free;
    }

    /** Keeps paths for files of one kind, which must be there. */
    void keepFor(List<String> files) {
        for (String file : files) {
            Optional<Claims.Claim> holder = claims.holder(file);
            holder.ifPresent(claim -> diagnostics.add(Diagnostic.of(
                    Code.PATH_CLASH,
                    Place.file(claim.what().get()),
                    "this and a file of the search index, '" + file + "', would both stand at '" + claim.path() + "'",
                    "give it another name, or set 'render.search=false'")));
            if (holder.isPresent()) {
                return;
            }
            claims.enter(new Claims.Claim(file, () -> "a file of the search index", false));
        }
    }

    /** Where a page gets its path from: the first document that names its term, else the page itself. */
    private Place placeOf(Page page) {
        return page.model().ownTerm().flatMap(this::placeOf).orElseGet(() -> Place.file(page.path()));
    }

    private Optional<Place> placeOf(Term term) {
        Folders folders = settings.folders();
        Optional<Place> profile = term.profile().map(article -> Place.file(folders.inContent(article.path())));
        return profile.or(() -> term.documents().stream()
                .findFirst()
                .map(article -> article.terms(term.taxonomy()).stream()
                        .filter(reference -> reference.name().equalsIgnoreCase(term.name()))
                        .findFirst()
                        .map(reference -> Place.at(folders.inContent(article.path()), reference.position()))
                        .orElseGet(() -> Place.file(folders.inContent(article.path())))));
    }

    /** Some sites have tags that differ only in case in files that differ only in case, and link to both. */
    private boolean differsInCaseAlone(Claims.Claim holder, Page page) {
        return settings.habits().archive().tellsNamesApartByCase()
                && !holder.path().equals(page.path())
                && holder.path().equalsIgnoreCase(page.path());
    }
}
