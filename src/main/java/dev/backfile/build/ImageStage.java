package dev.backfile.build;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.Link;
import dev.backfile.cache.ImageStore;
import dev.backfile.cache.LastBake;
import dev.backfile.cache.Ledger;
import dev.backfile.cache.record.ImageRecord;
import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.image.ImageFormat;
import dev.backfile.incremental.FileStamps;
import dev.backfile.page.Copy;
import dev.backfile.page.ImageFacts;
import dev.backfile.page.Images;
import dev.backfile.page.Plan;
import dev.backfile.page.path.Addresses;
import dev.backfile.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Between planning and rendering: what pages can tell of the images that documents show. A file that looks as it did is
 * not opened.
 */
final class ImageStage {

    private final Settings settings;
    private final Workers workers;
    private final Progress progress;
    private final Consumer<List<ImageRecord>> placing;
    private final ImageSizes sizes;
    private final ImageRecords records;

    ImageStage(Settings settings, Workers workers, Progress progress, Ledger ledger, FileStamps stamps) {
        this(
                settings,
                workers,
                progress,
                ledger.lastBake(),
                ledger.imageStore(),
                stamps,
                found -> ledger.placeImages(found));
    }

    /**
     * @param lastBake what is remembered of images
     * @param store has those in other sizes
     * @param placing is told which images there are
     */
    ImageStage(
            Settings settings,
            Workers workers,
            Progress progress,
            LastBake lastBake,
            ImageStore store,
            FileStamps stamps,
            Consumer<List<ImageRecord>> placing) {
        this.settings = settings;
        this.workers = workers;
        this.progress = progress;
        this.placing = placing;
        this.sizes = new ImageSizes(settings.images(), store);
        this.records = new ImageRecords(lastBake, sizes, stamps);
    }

    /**
     * What is known of the images.
     *
     * @param images what pages can tell of them
     * @param records what is to be remembered of them
     * @param copies the images in other sizes that go into the destination
     * @param sizes makes these
     * @param diagnostics the mistakes of their files
     */
    record Result(
            Images images,
            List<ImageRecord> records,
            List<SizedCopy> copies,
            ImageSizes sizes,
            List<Diagnostic> diagnostics) {}

    /** An image, what pages can tell of it, and in which other sizes it goes into the destination. */
    private record Seen(ImageRecord record, ImageFacts facts, List<SizedCopy> copies) {}

    /** Looks at every image that a document shows. */
    Result look(Archive archive, Plan plan, Map<Copy.Origin, Map<String, SourceFile>> files) {
        return look(settings.images().areTold() ? shown(archive, plan) : Set.of(), plan, files);
    }

    /**
     * Looks at some images.
     *
     * @param paths their paths in the destination
     */
    Result look(Set<String> paths, Plan plan, Map<Copy.Origin, Map<String, SourceFile>> files) {
        if (paths.isEmpty()) {
            return new Result(Images.NONE, List.of(), List.of(), sizes, List.of());
        }
        Map<String, Copy> copies = new HashMap<>();
        plan.copies().stream()
                .filter(copy -> paths.contains(copy.path()))
                .forEach(copy -> copies.put(copy.path(), copy));
        progress.stage("Images", paths.size());
        List<Seen> seen = workers.mapEach(List.copyOf(paths), path -> {
            Seen image = image(path, Optional.ofNullable(copies.get(path)), plan.addresses(), files);
            progress.step(1);
            return image;
        });
        Map<String, ImageFacts> facts = new HashMap<>();
        seen.forEach(image -> facts.put(image.record().path(), image.facts()));
        List<ImageRecord> found = seen.stream().map(Seen::record).toList();
        placing.accept(found);
        return new Result(
                path -> Optional.ofNullable(facts.get(path)),
                found,
                seen.stream().flatMap(image -> image.copies().stream()).toList(),
                sizes,
                found.stream().flatMap(image -> image.diagnostics().stream()).toList());
    }

    private static Set<String> shown(Archive archive, Plan plan) {
        Set<String> paths = new TreeSet<>();
        for (Article document : archive.documents()) {
            List<Link> links = document.links();
            for (int number = 0; number < links.size(); number++) {
                if (links.get(number).use() == Link.Use.EMBEDDED) {
                    plan.addresses()
                            .fileOf(document, number)
                            .filter(ImageFormat::isExpectedOf)
                            .ifPresent(paths::add);
                }
            }
        }
        return paths;
    }

    private Seen image(
            String path, Optional<Copy> copy, Addresses addresses, Map<Copy.Origin, Map<String, SourceFile>> sources) {
        Optional<SourceFile> file = copy.filter(one -> sources.containsKey(one.origin()))
                .map(one -> sources.get(one.origin()).get(one.source()));
        String source = copy.map(one -> one.origin() + "/" + one.source()).orElse("");
        if (file.isEmpty()) {
            ImageRecord unknown = ImageRecords.unknown(path, source, sizes.recipe());
            return new Seen(unknown, new ImageFacts(path, 0, 0, "", List.of()), List.of());
        }
        ImageRecord record = records.record(path, source, file.get());
        List<SizedCopy> copies = record.sizes().stream()
                .map(size -> SizedCopy.of(path, file.get(), record.stamp().content(), size))
                .filter(one -> addresses.isFree(one.path()))
                .toList();
        ImageFacts facts =
                new ImageFacts(path, record.width(), record.height(), record.credit(), choice(record, copies));
        return new Seen(withFacts(record, facts), facts, copies);
    }

    /** The files among which a browser may choose: the image itself only where no copy is of the largest size. */
    private List<ImageFacts.Size> choice(ImageRecord record, List<SizedCopy> copies) {
        if (copies.isEmpty()) {
            return List.of();
        }
        List<ImageFacts.Size> choice = new ArrayList<>();
        copies.forEach(
                copy -> choice.add(new ImageFacts.Size(copy.path(), copy.size().width())));
        List<Integer> widths = settings.images().widths();
        if (copies.get(copies.size() - 1).size().width() < widths.get(widths.size() - 1)) {
            choice.add(new ImageFacts.Size(record.path(), record.width()));
        }
        return List.copyOf(choice);
    }

    private static ImageRecord withFacts(ImageRecord record, ImageFacts facts) {
        Fingerprint fingerprint = Fingerprint.of(facts);
        return record.facts().equals(fingerprint) ? record : record.withFacts(fingerprint);
    }
}
