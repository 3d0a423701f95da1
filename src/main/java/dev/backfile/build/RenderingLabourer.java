package dev.backfile.build;

import dev.backfile.archive.Archive;
import dev.backfile.build.asset.FingerprintedAssets;
import dev.backfile.build.distribution.Labourer;
import dev.backfile.build.distribution.PathNames;
import dev.backfile.build.read.FileDigests;
import dev.backfile.build.read.FoundFiles;
import dev.backfile.build.render.PageOrder;
import dev.backfile.build.render.PageRenderer;
import dev.backfile.build.render.RenderedShare;
import dev.backfile.build.render.RenderingTask;
import dev.backfile.build.render.TemplateTimes;
import dev.backfile.cache.ImageStore;
import dev.backfile.cache.LastBake;
import dev.backfile.cache.RecordFile;
import dev.backfile.cache.SharedSources;
import dev.backfile.cache.record.NumberedSets;
import dev.backfile.cache.record.PageRecord;
import dev.backfile.cache.record.SourceNumbers;
import dev.backfile.cache.record.SourceRecord;
import dev.backfile.config.CachingSection;
import dev.backfile.config.Settings;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.generated.OutputKinds;
import dev.backfile.incremental.AssetStates;
import dev.backfile.incremental.FileStamps;
import dev.backfile.incremental.IncludedParts;
import dev.backfile.incremental.ModelFingerprints;
import dev.backfile.incremental.TemplateStates;
import dev.backfile.jbake.template.JBakeVocabulary;
import dev.backfile.output.Destination;
import dev.backfile.output.FileOperations;
import dev.backfile.output.StagingFolder;
import dev.backfile.page.Page;
import dev.backfile.page.Plan;
import dev.backfile.source.Data;
import dev.backfile.source.DataReader;
import dev.backfile.source.SourceFile;
import dev.backfile.source.SourceWalker;
import dev.backfile.theme.BuiltInAssets;
import dev.backfile.theme.Theme;
import dev.backfile.theme.model.ThemeInput;
import dev.backfile.theme.template.Templates;
import dev.backfile.theme.template.ThemeConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Renders pages for a bake in another process. It makes the same archive and the same plan of what that bake remembers of
 * its sources: nothing is read but cards, and nothing is walked through but the data.
 */
final class RenderingLabourer implements Labourer {

    private final RenderingTask task;
    private final SharedSources sources;
    private final SourceNumbers numbers = new SourceNumbers();
    private final SourceNumbers imageNumbers = new SourceNumbers();
    private final FingerprintedAssets assets;
    private final ModelFingerprints models;
    private final Theme theme;
    private final Map<String, Page> pages = new HashMap<>();
    private final StagingFolder staging;

    RenderingLabourer(
            RenderingTask task, PathNames names, Settings settings, OutputKinds outputs, FileOperations operations)
            throws IOException {
        this.task = task;
        RecordFile.Content known = RecordFile.read(task.sources());
        known.numbers().forEach((path, number) -> numbers.enter(path, number));
        known.imageNumbers().forEach((path, number) -> imageNumbers.enter(path, number));
        this.sources =
                new SharedSources(known.sources(), task.texts(), settings.site().zone());
        FoundFiles files = FoundFiles.read(task.files(), names);
        Templates templates = Templates.of(settings, task.request().site());
        BuiltInAssets ofTheme = settings.builtInTheme() ? BuiltInAssets.load() : BuiltInAssets.none();
        Data data = new DataReader(settings)
                .read(new SourceWalker(settings).data(task.request().site()).files());
        LastBake images = LastBake.onlyImages(known.images());
        FileStamps stamps = FileStamps.ofOneBake();
        try (Workers workers = new Workers(0)) {
            ReadStage.Result read = read(known.sources().values(), settings, files, data);
            PlanStage.Result planned = new PlanStage(settings, outputs, task.publication(), templates, workers)
                    .plan(read.sources(sources::article, workers), files.names(ofTheme), read.named());
            Plan plan = planned.plan();
            Archive archive = planned.archive();
            plan.pages().forEach(page -> pages.put(page.path(), page));
            ImageStage.Result imaged = new ImageStage(
                            settings,
                            workers,
                            Progress.NONE,
                            images,
                            ImageStore.in(task.folder().resolve("images")),
                            stamps,
                            found -> {})
                    .look(archive, plan, files.byOrigin());
            this.assets = new FingerprintedAssets(
                    plan,
                    files.byOrigin(),
                    ofTheme,
                    images,
                    stamps,
                    settings.folders(),
                    settings.get(CachingSection.FINGERPRINTS) != CachingSection.Fingerprints.NONE);
            this.models = new ModelFingerprints(settings, archive, plan.addresses());
            ThemeInput input = new ThemeInput(
                    settings,
                    archive,
                    plan.addresses(),
                    sources.bodies(),
                    imaged.images(),
                    assets,
                    Collections.unmodifiableMap(data.files()),
                    new FileDigests(documents(names)),
                    task.publication(),
                    JBakeVocabulary.words(),
                    outputs.variables(),
                    ThemeInput.ENGINE);
            this.theme = new Theme(input, new ThemeConfiguration(settings, templates));
        }
        this.staging = new StagingFolder(task.staging(), new Destination(task.destination()), task.first(), operations);
    }

    private static ReadStage.Result read(
            Collection<SourceRecord> sources, Settings settings, FoundFiles files, Data data) {
        List<SourceRecord> records = sources.stream()
                .sorted(Comparator.comparing(SourceRecord::path))
                .toList();
        return new ReadStage.Result(
                records,
                IncludedParts.among(records, settings),
                List.of(),
                files.content(),
                files.passedOver(),
                data,
                Fingerprint.NONE,
                0,
                Map.of(),
                List.of());
    }

    private Supplier<List<SourceFile>> documents(PathNames names) {
        return () -> {
            try {
                return FoundFiles.readDocuments(task.documents(), names);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        };
    }

    @Override
    public byte[] work(byte[] share, String attempt) throws IOException {
        TemplateStates templates = new TemplateStates(new NumberedSets<>());
        AssetStates asked = new AssetStates(new NumberedSets<>(), assets);
        PageRenderer renderer = new PageRenderer(theme, models, templates, asked, numbers, imageNumbers, task.begun());
        TemplateTimes times = new TemplateTimes();
        List<String> inPlace = Collections.synchronizedList(new ArrayList<>());
        List<PageRecord> records;
        // a thread of its own renders, so that one which does not come to an end can be left behind
        try (Workers worker = new Workers(1)) {
            records = worker.map(
                    PageOrder.of(share),
                    order -> {
                        Page page = pages.get(order.path());
                        PageRenderer.Printed printed =
                                times.measure(page, () -> renderer.render(page, models.of(page), order.reason()));
                        if (worker.areGivenUp()) {
                            throw new IllegalStateException("The bake is over");
                        }
                        if (printed.record().isWhole() && !put(page.path(), printed.bytes())) {
                            inPlace.add(page.path());
                        }
                        return printed.record();
                    },
                    EndlessPage.watch(theme));
        } catch (EndlessPage endless) {
            return new RenderedShare(attempt, List.of(), List.of(), List.of(endless.fault())).toBytes();
        }
        RecordFile.writePages(task.pages(attempt), records, templates.sets(), asked.sets());
        return new RenderedShare(attempt, inPlace, times.slowestFirst(), List.of()).toBytes();
    }

    private boolean put(String path, byte[] bytes) {
        try {
            return staging.put(path, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        sources.close();
    }
}
