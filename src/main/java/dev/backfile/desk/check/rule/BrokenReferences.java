package dev.backfile.desk.check.rule;

import dev.backfile.desk.check.output.Reference;
import dev.backfile.desk.check.output.SiteFiles;
import dev.backfile.desk.check.output.Trouble;
import dev.backfile.desk.check.output.Trouble.Occurrence;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Family;
import dev.backfile.diagnostic.NearestNames;
import dev.backfile.diagnostic.Place;
import dev.backfile.diagnostic.Severity;
import dev.backfile.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Links, anchors and files of baked pages that are not there. Each is told at the place where it is written: in the document
 * that the page shows, in a template, or else in the page itself, there once for all pages.
 */
final class BrokenReferences implements Rule {

    private static final int MANY = 5;

    @Override
    public List<Diagnostic> check(CheckedSite site) {
        if (site.baked().troubles().isEmpty()) {
            return List.of();
        }
        return new Checking(site).check();
    }

    private static final class Checking {

        private final CheckedSite site;
        private final ToldLinks told;
        private final WrittenPlaces places;
        private final NearestNames names;
        private final List<Diagnostic> diagnostics = new ArrayList<>();

        Checking(CheckedSite site) {
            this.site = site;
            this.told = ToldLinks.of(site.archive(), site.planned().addresses());
            this.places =
                    new WrittenPlaces(site.folder(), site.settings().folders().templates());
            this.names = NearestNames.among(site.baked().files().paths());
        }

        List<Diagnostic> check() {
            site.baked().troubles().forEach(this::check);
            return diagnostics;
        }

        private void check(Trouble trouble) {
            Map<Place, Shown> found = new LinkedHashMap<>();
            List<Occurrence> copies = new ArrayList<>();
            for (Occurrence occurrence : trouble.places()) {
                Optional<String> source = site.sources().apply(occurrence.page());
                if (isTemplateCall(occurrence) || told.has(source, trouble.path(), trouble.fragment())) {
                    continue;
                }
                places.of(site, occurrence, trouble.path())
                        .ifPresentOrElse(
                                place -> found.merge(place, new Shown(occurrence, 1), Shown::another),
                                () -> copies.add(occurrence));
            }
            copies.forEach(copy -> found.merge(place(found.keySet(), copies), new Shown(copy, 1), Shown::another));
            found.forEach((place, shown) -> diagnostics.add(mistake(trouble, place, shown)));
        }

        /** Where to tell of pages that show what is written elsewhere: there, or else in the first of them. */
        private Place place(Set<Place> written, List<Occurrence> copies) {
            return written.stream().findFirst().orElseGet(() -> places.shown(site, copies.get(0)));
        }

        /** Whether a call of another generator's templates stands for the URL, of which a bake tells. */
        private static boolean isTemplateCall(Occurrence occurrence) {
            String url = occurrence.reference().url();
            return url.contains("{{") || url.contains("{%");
        }

        private Diagnostic mistake(Trouble trouble, Place place, Shown shown) {
            Reference reference = shown.first().reference();
            String pages = shown.count() == 1
                    ? "the page '" + shown.first().page() + "'"
                    : shown.count() + " pages, such as '" + shown.first().page() + "',";
            if (trouble.isAnchor()) {
                return Diagnostic.of(
                                Code.BROKEN_ANCHOR,
                                place,
                                pages + " link" + (shown.count() == 1 ? "s" : "") + " to '" + reference.url()
                                        + "', and '" + trouble.path() + "' has nothing with the id '"
                                        + trouble.fragment() + "'",
                                "correct the fragment, or give what is meant this id")
                        .among(new Family("links lead to ids that their pages do not have", MANY));
            }
            boolean embedded = reference.use() == Reference.Use.EMBEDDED;
            String what = pages + (embedded ? " need" : " link") + (shown.count() == 1 ? "s" : "")
                    + (embedded ? " '" : " to '") + reference.url() + "', and this site has nothing there";
            return Diagnostic.of(code(reference), place, what, hint(trouble))
                    .withSeverity(severity(reference))
                    .among(new Family("places refer to '/" + trouble.path() + "', where this site has nothing", MANY));
        }

        private static Code code(Reference reference) {
            return isFromHost(reference)
                    ? Code.UNKNOWN_URL
                    : reference.use() == Reference.Use.EMBEDDED ? Code.MISSING_FILE : Code.BROKEN_LINK;
        }

        /** Whether a URL begins at the host, which may serve it from elsewhere. */
        private static boolean isFromHost(Reference reference) {
            return reference.url().startsWith("/") || reference.url().matches("(?i)https?:.*");
        }

        private Severity severity(Reference reference) {
            boolean error = !isFromHost(reference)
                    && reference.use() != Reference.Use.HINT
                    && site.settings().habits().pages().requiresWholeLinks();
            return error ? Severity.ERROR : Severity.WARNING;
        }

        private String hint(Trouble trouble) {
            SiteFiles files = site.baked().files();
            return files.inOtherCase(trouble.path())
                    .or(() -> names.nearest(trouble.path()))
                    .map(near -> Suggestion.question("/" + near))
                    .orElse("correct it where it is written, or leave it if the host serves it from elsewhere");
        }
    }

    /**
     * Where something is shown.
     *
     * @param first the first place
     * @param count in how many pages it is
     */
    private record Shown(Occurrence first, int count) {

        Shown another(Shown other) {
            boolean samePage = first.page().equals(other.first().page());
            return new Shown(first, count + (samePage ? 0 : other.count()));
        }
    }
}
