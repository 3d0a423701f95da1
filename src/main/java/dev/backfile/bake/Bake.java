package dev.backfile.bake;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Publication;
import dev.backfile.bake.BakeDetails.Change;
import dev.backfile.bake.ledger.ByteWriter;
import dev.backfile.bake.ledger.CopyRecord;
import dev.backfile.bake.ledger.Era;
import dev.backfile.bake.ledger.Fingerprint;
import dev.backfile.bake.ledger.ImageRecord;
import dev.backfile.bake.ledger.Ledger;
import dev.backfile.bake.ledger.SourceRecord;
import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.page.Addresses;
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
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One bake: its stages in order. */
final class Bake {

    private final BakeRequest request;
    private final Settings settings;
    private final Path destination;
    private final Workers workers;
    private final Progress progress;
    private final Ledger ledger;
    private final Mistakes mistakes;
    private final Instant begun = Instant.now();

    Bake(
            BakeRequest request,
            Settings settings,
            Path destination,
            Workers workers,
            Progress progress,
            Ledger ledger,
            Mistakes mistakes) {
        this.request = request;
        this.settings = settings;
        this.destination = destination;
        this.workers = workers;
        this.progress = progress;
        this.ledger = ledger;
        this.mistakes = mistakes;
    }

    /** Everything that is known before the first page is rendered. */
    private record Prepared(
            Reading.Result read,
            SourceFiles assets,
            BuiltInAssets themeAssets,
            Publication publication,
            Planning.Result planned,
            Imaging.Result imaged,
            Templates templates) {

        /** The files that are copied as they are, by their path within the folder that they come from. */
        Map<Copy.Origin, Map<String, SourceFile>> files() {
            return byOrigin(read.files(), assets.files());
        }
    }

    Tally bake() {
        Prepared prepared = prepare();
        Tally tally = Tally.of(
                destination,
                prepared.planned().archive().documents().size(),
                prepared.planned().plan().pages().size(),
                prepared.read().parsed());
        if (isStopped()) {
            return tally;
        }
        try (Staging staging = Staging.open(destination, ledger.memory())) {
            return renderAndPublish(prepared, staging, tally);
        } catch (IOException failure) {
            mistakes.add(unwritable(failure));
            return tally;
        } catch (UncheckedIOException failure) {
            mistakes.add(unwritable(failure.getCause()));
            return tally;
        }
    }

    private Prepared prepare() {
        Reading.Result read = new Reading(request.site(), settings, workers, progress, ledger).read();
        mistakes.addAll(read.diagnostics());
        SourceFiles assets = new SourceWalker(settings).assets(request.site());
        mistakes.addAll(assets.diagnostics());
        BuiltInAssets themeAssets = settings.builtInTheme() ? BuiltInAssets.load() : BuiltInAssets.none();

        progress.stage("Planning", 1);
        Publication publication = publication();
        SiteFiles files = new SiteFiles(paths(read.files()), paths(assets.files()), themeAssets.paths());
        Planning.Result planned = new Planning(settings, publication).plan(read.sources(), files);
        mistakes.addAll(planned.diagnostics());
        Templates templates = Templates.of(settings, request.site());
        mistakes.addAll(missingTemplates(planned.plan(), templates));
        progress.step(1);
        Imaging.Result imaged = new Imaging(settings, workers, progress, ledger)
                .look(planned.archive(), planned.plan(), byOrigin(read.files(), assets.files()));
        mistakes.addAll(imaged.diagnostics());
        return new Prepared(read, assets, themeAssets, publication, planned, imaged, templates);
    }

    private Tally renderAndPublish(Prepared prepared, Staging staging, Tally tally) throws IOException {
        Archive archive = prepared.planned().archive();
        Plan plan = prepared.planned().plan();
        List<SourceRecord> records = prepared.read().records();
        Map<String, Fingerprint> states = states(archive, plan.addresses(), records);
        Era era = era(prepared.read(), prepared.publication(), archive, states);
        List<ImageRecord> images = prepared.imaged().records();
        ModelFingerprints models = new ModelFingerprints(settings, archive, plan.addresses());
        FacetFingerprints facets = new FacetFingerprints(settings, archive, plan.addresses(), models);
        Freshness freshness =
                new Freshness(ledger, era, destination, prepared.templates(), states, facets, records, images);

        Rendering.Result rendered = new Rendering(workers, progress, staging, ledger, freshness, models, facets)
                .render(plan, theme(prepared), settings.reading().outputCharset());
        mistakes.addAll(rendered.diagnostics());
        if (isStopped()) {
            return tally.rendered(rendered);
        }
        Copying copying = new Copying(workers, progress, staging, ledger, destination);
        List<CopyRecord> copies = new ArrayList<>(copying.copy(plan, prepared.files(), prepared.themeAssets()));
        copies.addAll(
                copying.copySizes(prepared.imaged().copies(), prepared.imaged().sizes()));
        mistakes.addAll(staging.inTheWay());
        if (isStopped()) {
            return tally.rendered(rendered);
        }
        progress.stage("Publishing", 1);
        List<Change> changes = publish(staging);
        ledger.commit(
                era.published(Instant.now()),
                records,
                states,
                rendered.records().stream()
                        .filter(page -> !page.isWhole() || staging.has(page.path()))
                        .toList(),
                images,
                copies.stream().filter(copy -> staging.has(copy.path())).toList());
        prepared.imaged().sizes().tidy(images, ledger.memory().images());
        progress.step(1);
        return tally.published(rendered, staging, changes);
    }

    private Theme theme(Prepared prepared) {
        ThemeInput input = new ThemeInput(
                settings,
                prepared.planned().archive(),
                prepared.planned().plan().addresses(),
                ledger.bodies(),
                prepared.imaged().images(),
                Collections.unmodifiableMap(prepared.read().data().files()),
                new FileDigests(prepared.read().documents()),
                prepared.publication().asOf(),
                "Backfile");
        return new Theme(input, prepared.templates());
    }

    private List<Change> publish(Staging staging) throws IOException {
        Set<String> earlier = ledger.memory().paths();
        if (!ledger.memory().knowsAllPaths()) {
            long foreign = staging.countForeign(earlier);
            if (foreign > 0) {
                mistakes.add(foreign(foreign));
            }
        }
        ledger.begin(staging.staged());
        return staging.swap(earlier);
    }

    private Publication publication() {
        Instant asOf = request.asOf()
                .map(text -> Moment.parse(text, settings.site().zone()))
                .orElse(begun);
        return new Publication(asOf, request.drafts(), settings.isJBake());
    }

    private Map<String, Fingerprint> states(Archive archive, Addresses addresses, List<SourceRecord> records) {
        Map<String, Fingerprint> cards =
                records.stream().collect(Collectors.toMap(SourceRecord::path, SourceRecord::card));
        DocumentStates states = new DocumentStates(archive, addresses, article -> cards.get(article.path()));
        List<Fingerprint> computed = workers.map(archive.documents(), states::of);
        Map<String, Fingerprint> byPath = new HashMap<>();
        for (int index = 0; index < computed.size(); index++) {
            byPath.put(archive.documents().get(index).path(), computed.get(index));
        }
        return byPath;
    }

    private Era era(Reading.Result read, Publication publication, Archive archive, Map<String, Fingerprint> states) {
        ByteWriter contents = new ByteWriter();
        read.records().forEach(record -> contents.fingerprint(record.stamp().content()));
        return new Era(
                SettingsFingerprints.ofReading(settings),
                SettingsFingerprints.ofAll(settings),
                Freshness.ofArchive(archive, states),
                read.dataFingerprint(),
                contents.fingerprint(),
                publication.asOf(),
                begun,
                begun);
    }

    private boolean isStopped() {
        return mistakes.hasErrors() && !request.keepGoing();
    }

    private List<Diagnostic> missingTemplates(Plan plan, Templates templates) {
        Map<String, Page> askers = new TreeMap<>();
        plan.pages().forEach(page -> askers.putIfAbsent(page.template(), page));
        return askers.values().stream()
                .flatMap(page -> templates.missing(page.template(), "the page " + page.path()).stream())
                .toList();
    }

    private Diagnostic foreign(long count) {
        String files = count == 1 ? "a file that is" : count + " files that are";
        return Diagnostic.of(
                Code.FOREIGN_FILE,
                Place.file(destination.toString()),
                "the destination has " + files + " not of this bake, and nothing is remembered of earlier ones",
                "remove what is left of them, or leave it: what Backfile did not write it does not touch");
    }

    private Diagnostic unwritable(IOException failure) {
        Optional<Path> source = sourceOf(failure);
        if (source.isPresent()) {
            return Diagnostic.of(
                    Code.UNREADABLE_FILE,
                    Place.file(source.get().toString().replace('\\', '/')),
                    "this file cannot be read (" + failure.getClass().getSimpleName() + ")",
                    "check that it still exists and that you may read it");
        }
        String what = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return Diagnostic.of(
                Code.BAD_DESTINATION,
                Place.file(destination.toString()),
                "a file could not be read or written: " + what,
                "check that there is room, and that you may write there");
    }

    /** The file of the site that could not be read, if that is what failed. */
    private Optional<Path> sourceOf(IOException failure) {
        if (!(failure instanceof FileSystemException fault)
                || fault.getFile() == null
                || fault.getOtherFile() != null) {
            return Optional.empty();
        }
        Path site = request.site().toAbsolutePath().normalize();
        Path file = Path.of(fault.getFile()).toAbsolutePath().normalize();
        Settings.Folders folders = settings.folders();
        return Stream.of(folders.content(), folders.assets(), folders.data())
                        .map(site::resolve)
                        .anyMatch(file::startsWith)
                ? Optional.of(site.relativize(file))
                : Optional.empty();
    }

    private static List<String> paths(List<SourceFile> files) {
        return files.stream().map(SourceFile::path).toList();
    }

    private static Map<Copy.Origin, Map<String, SourceFile>> byOrigin(
            List<SourceFile> content, List<SourceFile> assets) {
        return Map.of(Copy.Origin.CONTENT, byPath(content), Copy.Origin.ASSETS, byPath(assets));
    }

    private static Map<String, SourceFile> byPath(List<SourceFile> files) {
        return files.stream().collect(Collectors.toMap(SourceFile::path, Function.identity()));
    }
}
