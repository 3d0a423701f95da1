package dev.backfile.page;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.LinkTarget;
import dev.backfile.archive.Neighbours;
import dev.backfile.archive.Term;
import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.page.path.Addresses;
import dev.backfile.page.path.Claims;
import dev.backfile.page.path.DocumentPaths;
import dev.backfile.page.path.PathRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Plans a site: first every path, then every page. A pure function of the archive, the settings, the names of the files
 * that are copied and the moment as of which the site is baked.
 *
 * <p>The site's own documents and files come first; a generated page or a file of the theme gives way to them. Two of
 * the site's own for one path are an error, and so are two generated pages.
 */
public final class Planner {

    private final Settings settings;
    private final List<GeneratedOutput> outputs;
    private final PathRule rule;

    /**
     * A planner for one site.
     *
     * @param outputs the kinds of page that it has beside its documents and the lists of them
     */
    public Planner(Settings settings, List<? extends GeneratedOutput> outputs) {
        this.settings = settings;
        this.outputs = List.copyOf(outputs);
        this.rule = new PathRule(settings);
    }

    /**
     * Plans the site.
     *
     * @param asOf the moment as of which it is baked
     */
    public Plan plan(Archive archive, SiteFiles files, Instant asOf) {
        Claims claims = new Claims();
        List<Diagnostic> diagnostics = new ArrayList<>();

        DocumentPaths documents = new DocumentPaths(settings, claims);
        documents.claim(archive);
        if (!documents.leftOut().isEmpty()) {
            // the rest is planned again without them, and its warnings are told then
            documents.diagnostics().stream().filter(Diagnostic::isError).forEach(diagnostics::add);
            return new Plan(
                    new Addresses(settings, archive, documents.pathOf()::get, claims),
                    List.of(),
                    List.of(),
                    diagnostics,
                    documents.leftOut());
        }
        diagnostics.addAll(documents.diagnostics());
        List<Copy> copies = new ArrayList<>();
        copyOwn(Copy.Origin.CONTENT, settings.folders().content(), files.content(), claims, copies, diagnostics);
        List<String> meant = named(archive, files.passedOver());
        copyOwn(Copy.Origin.CONTENT, settings.folders().content(), meant, claims, copies, diagnostics);
        copyOwn(Copy.Origin.ASSETS, settings.folders().assets(), files.assets(), claims, copies, diagnostics);

        List<Page> pages = new ArrayList<>();
        for (Article document : documents.withPages()) {
            pages.add(
                    documentPage(settings, archive, document, documents.pathOf().get(document)));
        }
        List<Page> lists = unclaimed(new ListPages(settings).plan(archive), claims, diagnostics);
        pages.addAll(lists);
        PlanInput input = new PlanInput(settings, archive, asOf);
        PlannedPages planned = new PlannedPages(documents, lists);
        for (GeneratedOutput output : outputs) {
            pages.addAll(unclaimed(output.plan(input), claims, diagnostics));
            pages.addAll(unclaimed(output.plan(input, planned), claims, diagnostics));
        }
        copyTheme(files.theme(), claims, copies);
        for (GeneratedOutput output : outputs) {
            GapPages gaps = output.fillGaps(input, planned, claims);
            pages.addAll(gaps.pages());
            diagnostics.addAll(gaps.diagnostics());
        }
        Addresses addresses = new Addresses(settings, archive, documents.pathOf()::get, claims);
        NearestAddresses nearest = new NearestAddresses(pages, copies, settings);
        diagnostics.addAll(new LinkCheck(settings, archive, addresses, files, nearest).check());
        diagnostics.addAll(new MenuCheck(settings, addresses, nearest).check());
        return new Plan(addresses, List.copyOf(pages), List.copyOf(copies), List.copyOf(diagnostics), Set.of());
    }

    /** Those of some files that a document names which readers can read. */
    private static List<String> named(Archive archive, List<String> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        Set<String> named = new HashSet<>();
        for (Article document : archive.documents()) {
            for (int number = 0;
                    !document.isWithdrawn() && number < document.links().size();
                    number++) {
                if (archive.target(document, number) instanceof LinkTarget.ToFile to) {
                    named.add(to.path());
                }
            }
        }
        return files.stream().filter(named::contains).toList();
    }

    /** The page of a document. */
    static Page documentPage(Settings settings, Archive archive, Article document, String path) {
        Article.Written own = document.template();
        Settings.DocumentType type = settings.types().get(document.type());
        String template = own != null ? own.text() : type == null ? "" : type.template();
        Neighbours neighbours = archive.neighbours(document);
        return new Page(
                path,
                template,
                new PageModel.Document(document, neighbours.older(), neighbours.newer(), archive.backlinks(document)));
    }

    /** The generated pages whose paths are free; those that the site has itself give way silently. */
    private List<Page> unclaimed(List<Page> pages, Claims claims, List<Diagnostic> diagnostics) {
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

    /** Where a page gets its path from: the first document that names its term, else the page itself. */
    private Place placeOf(Page page) {
        return page.model().ownTerm().flatMap(this::placeOf).orElseGet(() -> Place.file(page.path()));
    }

    private Optional<Place> placeOf(Term term) {
        String folder = settings.folders().content() + "/";
        Optional<Place> profile = term.profile().map(article -> Place.file(folder + article.path()));
        return profile.or(() -> term.documents().stream()
                .findFirst()
                .map(article -> article.terms(term.taxonomy()).stream()
                        .filter(reference -> reference.name().equalsIgnoreCase(term.name()))
                        .findFirst()
                        .map(reference -> Place.at(folder + article.path(), reference.position()))
                        .orElseGet(() -> Place.file(folder + article.path()))));
    }

    /** JBake writes tags that differ only in case to files that differ only in case, and its sites link to both. */
    private boolean differsInCaseAlone(Claims.Claim holder, Page page) {
        return settings.habits().archive().tellsNamesApartByCase()
                && !holder.path().equals(page.path())
                && holder.path().equalsIgnoreCase(page.path());
    }

    private void copyOwn(
            Copy.Origin origin,
            String folder,
            List<String> files,
            Claims claims,
            List<Copy> copies,
            List<Diagnostic> diagnostics) {
        Set<String> told = new HashSet<>();
        for (String file : files) {
            String source = folder + "/" + file;
            Optional<PathRule.Broken> broken = rule.ofFile(file);
            Optional<Claims.Claim> holder = claims.holder(file);
            broken.filter(fault -> told.add(fault.fault().upTo()))
                    .ifPresent(fault -> diagnostics.add(fault.diagnostic(
                            Place.file(folder + "/" + fault.fault().upTo()),
                            "the URL '" + fault.fault().upTo() + "'",
                            "rename it")));
            if (broken.filter(PathRule.Broken::isError).isPresent()) {
                continue;
            } else if (holder.isPresent()) {
                diagnostics.add(Diagnostic.of(
                        Code.PATH_CLASH,
                        Place.file(source),
                        "this file and " + holder.get().what().get() + " would both stand at '" + file + "'",
                        "rename one of them"));
            } else {
                claims.enter(new Claims.Claim(file, () -> source, true));
                copies.add(new Copy(file, origin, file));
            }
        }
    }

    private static void copyTheme(List<String> files, Claims claims, List<Copy> copies) {
        for (String file : files) {
            if (claims.holder(file).isEmpty()) {
                claims.enter(new Claims.Claim(file, () -> "a file of the theme", false));
                copies.add(new Copy(file, Copy.Origin.THEME, file));
            }
        }
    }
}
