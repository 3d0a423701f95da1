package dev.backfile.bake;

import dev.backfile.archive.Publication;
import dev.backfile.config.DestinationCheck;
import dev.backfile.config.Settings;
import dev.backfile.config.SettingsReader;
import dev.backfile.config.SettingsResult;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.diagnostic.Severity;
import dev.backfile.page.Copy;
import dev.backfile.page.Page;
import dev.backfile.page.Plan;
import dev.backfile.page.SiteFiles;
import dev.backfile.source.SourceFile;
import dev.backfile.source.SourceFiles;
import dev.backfile.source.SourceWalker;
import dev.backfile.theme.BuiltInAssets;
import dev.backfile.theme.Templates;
import dev.backfile.theme.Theme;
import dev.backfile.theme.ThemeInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Bakes sites. This is the one class that a library user calls:
 *
 * <pre>{@code
 * BakeReport report = new Oven(Progress.NONE).bake(BakeRequest.of(Path.of("my-archive")));
 * }</pre>
 *
 * <p>Immutable; one oven may bake several sites, one after the other or at once.
 */
public final class Oven {

    private final Progress progress;

    /** An oven that tells its progress. */
    public Oven(Progress progress) {
        this.progress = progress;
    }

    /**
     * Bakes a site. Mistakes of its writers come back in the report; with errors among them nothing is published, unless
     * the request says to keep going.
     *
     * @throws java.time.format.DateTimeParseException if the request's moment is none
     * @throws UncheckedIOException if the scratch file, or something else that is not the site's, fails
     */
    public BakeReport bake(BakeRequest request) {
        long begin = System.nanoTime();
        Mistakes mistakes = new Mistakes(request.strict());
        SettingsResult read = new SettingsReader().read(request.site());
        mistakes.addAll(read.diagnostics());
        Tally tally = read.settings()
                .map(settings -> bake(request, settings, mistakes))
                .orElseGet(() -> Tally.nothing(request.destination().orElse(request.site())));
        long elapsedMillis = (System.nanoTime() - begin) / 1_000_000;
        return tally.report(elapsedMillis, mistakes.inOrder());
    }

    private Tally bake(BakeRequest request, Settings settings, Mistakes mistakes) {
        Path destination = request.destination()
                .map(Path::toAbsolutePath)
                .orElseGet(() -> request.site().resolve(settings.folders().destination()))
                .normalize();
        Optional<Diagnostic> unusable = DestinationCheck.check(
                request.site(), settings.folders(), destination.toString(), Place.file(destination.toString()));
        if (unusable.isPresent()) {
            mistakes.addAll(List.of(unusable.get()));
            return Tally.nothing(destination);
        }
        Instant asOf = request.asOf()
                .map(text -> Moment.parse(text, settings.site().zone()))
                .orElseGet(Instant::now);
        Publication publication = new Publication(asOf, request.drafts(), settings.isJBake());
        try (Workers workers = new Workers(request.threads());
                ScratchBodies bodies = new ScratchBodies()) {
            return new OneBake(request, settings, publication, destination, workers, bodies, mistakes).bake();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The steps of one bake. */
    private final class OneBake {
        private final BakeRequest request;
        private final Settings settings;
        private final Publication publication;
        private final Path destination;
        private final Workers workers;
        private final ScratchBodies bodies;
        private final Mistakes mistakes;

        OneBake(
                BakeRequest request,
                Settings settings,
                Publication publication,
                Path destination,
                Workers workers,
                ScratchBodies bodies,
                Mistakes mistakes) {
            this.request = request;
            this.settings = settings;
            this.publication = publication;
            this.destination = destination;
            this.workers = workers;
            this.bodies = bodies;
            this.mistakes = mistakes;
        }

        Tally bake() {
            Reading.Result read = new Reading(request.site(), settings, workers, progress).read(bodies);
            mistakes.addAll(read.diagnostics());
            SourceFiles assets = new SourceWalker(settings).assets(request.site());
            mistakes.addAll(assets.diagnostics());
            BuiltInAssets themeAssets = settings.builtInTheme() ? BuiltInAssets.load() : BuiltInAssets.none();

            progress.stage("Planning", 1);
            SiteFiles files = new SiteFiles(paths(read.files()), paths(assets.files()), themeAssets.paths());
            Planning.Result planned = new Planning(settings, publication).plan(read.sources(), files);
            mistakes.addAll(planned.diagnostics());
            Templates templates = Templates.of(settings, request.site());
            mistakes.addAll(missingTemplates(planned.plan(), templates));
            progress.step(1);

            int articles = planned.archive().documents().size();
            int parsed = read.documents().size();
            int pages = planned.plan().pages().size();
            Tally tally = new Tally(destination, articles, pages, parsed, 0, 0, 0, 0);
            if (isStopped()) {
                return tally;
            }
            Theme theme = new Theme(
                    new ThemeInput(
                            settings,
                            planned.archive(),
                            planned.plan().addresses(),
                            bodies,
                            Collections.unmodifiableMap(read.data().files()),
                            new FileDigests(read.documents()),
                            publication.asOf(),
                            "Backfile"),
                    templates);
            Map<Copy.Origin, Map<String, SourceFile>> copied =
                    Map.of(Copy.Origin.CONTENT, byPath(read.files()), Copy.Origin.ASSETS, byPath(assets.files()));
            return publish(planned.plan(), theme, copied, themeAssets, tally);
        }

        private Tally publish(
                Plan plan,
                Theme theme,
                Map<Copy.Origin, Map<String, SourceFile>> copied,
                BuiltInAssets themeAssets,
                Tally tally) {
            try (Staging staging = Staging.open(destination)) {
                Rendering rendering = new Rendering(workers, progress, staging);
                mistakes.addAll(rendering.render(plan, theme, settings.reading().outputCharset()));
                int rendered = plan.pages().size();
                if (isStopped()) {
                    return tally.withRendered(rendered);
                }
                rendering.copy(plan, copied, themeAssets);
                progress.stage("Publishing", 1);
                Manifest manifest = Manifest.of(request.site(), destination);
                Set<String> earlier = manifest.read().orElse(Set.of());
                int removed = staging.swap(earlier);
                manifest.write(staging.paths());
                progress.step(1);
                return new Tally(
                        destination,
                        tally.articles(),
                        tally.pages(),
                        tally.parsed(),
                        rendered,
                        staging.stagedCount(),
                        staging.unchangedCount(),
                        removed);
            } catch (IOException failure) {
                mistakes.addAll(List.of(unwritable(failure)));
                return tally;
            }
        }

        private boolean isStopped() {
            return mistakes.hasErrors() && !request.keepGoing();
        }

        private Diagnostic unwritable(IOException failure) {
            return Diagnostic.of(
                    Code.BAD_DESTINATION,
                    Place.file(destination.toString()),
                    "the destination cannot be written: " + failure.getMessage(),
                    "check that there is room, and that you may write there");
        }

        private List<Diagnostic> missingTemplates(Plan plan, Templates templates) {
            return Rendering.onePageOfEachTemplate(plan).stream()
                    .flatMap(page -> templates.missing(page.template(), asker(page)).stream())
                    .toList();
        }

        private String asker(Page page) {
            return "the page " + page.path();
        }
    }

    private static List<String> paths(List<SourceFile> files) {
        return files.stream().map(SourceFile::path).toList();
    }

    private static Map<String, SourceFile> byPath(List<SourceFile> files) {
        return files.stream().collect(Collectors.toMap(SourceFile::path, Function.identity()));
    }

    /** The mistakes of one bake, as severe as the request wants them. */
    private static final class Mistakes {
        private final boolean strict;
        private final List<Diagnostic> all = new ArrayList<>();

        Mistakes(boolean strict) {
            this.strict = strict;
        }

        void addAll(List<Diagnostic> diagnostics) {
            diagnostics.forEach(mistake -> all.add(strict ? mistake.withSeverity(Severity.ERROR) : mistake));
        }

        boolean hasErrors() {
            return all.stream().anyMatch(Diagnostic::isError);
        }

        List<Diagnostic> inOrder() {
            return all.stream().distinct().sorted().toList();
        }
    }

    /** The numbers of a report while they are counted. */
    private record Tally(
            Path destination,
            int articles,
            int pages,
            int parsed,
            int rendered,
            int written,
            int unchanged,
            int removed) {

        static Tally nothing(Path destination) {
            return new Tally(destination, 0, 0, 0, 0, 0, 0, 0);
        }

        Tally withRendered(int count) {
            return new Tally(destination, articles, pages, parsed, count, written, unchanged, removed);
        }

        BakeReport report(long elapsedMillis, List<Diagnostic> diagnostics) {
            boolean mistaken = diagnostics.stream().anyMatch(Diagnostic::isError);
            return new BakeReport(
                    destination,
                    articles,
                    pages,
                    parsed,
                    rendered,
                    written,
                    unchanged,
                    removed,
                    elapsedMillis,
                    diagnostics,
                    mistaken ? Outcome.MISTAKES : Outcome.BAKED);
        }
    }
}
