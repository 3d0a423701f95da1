package dev.backfile.bake;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.Link;
import dev.backfile.bake.image.BadImageException;
import dev.backfile.bake.image.ImageFormat;
import dev.backfile.bake.image.ImageHeader;
import dev.backfile.bake.image.ImageHeaders;
import dev.backfile.bake.ledger.ByteWriter;
import dev.backfile.bake.ledger.Era;
import dev.backfile.bake.ledger.Fingerprint;
import dev.backfile.bake.ledger.ImageRecord;
import dev.backfile.bake.ledger.Ledger;
import dev.backfile.bake.ledger.Stamp;
import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.page.Copy;
import dev.backfile.page.ImageFacts;
import dev.backfile.page.Images;
import dev.backfile.page.Plan;
import dev.backfile.source.SourceFile;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Between planning and rendering: what pages can tell of the images that documents show. A file that looks as it did is
 * not opened.
 */
final class Imaging {

    private static final Stamp NO_FILE = new Stamp(0, Instant.EPOCH, Fingerprint.NONE);

    private final Settings settings;
    private final Workers workers;
    private final Progress progress;
    private final Ledger ledger;

    Imaging(Settings settings, Workers workers, Progress progress, Ledger ledger) {
        this.settings = settings;
        this.workers = workers;
        this.progress = progress;
        this.ledger = ledger;
    }

    /**
     * What is known of the images.
     *
     * @param images what pages can tell of them
     * @param records what is to be remembered of them
     * @param diagnostics the mistakes of their files
     */
    record Result(Images images, List<ImageRecord> records, List<Diagnostic> diagnostics) {}

    /** An image, and what pages can tell of it. */
    private record Seen(ImageRecord record, ImageFacts facts) {}

    /** Looks at every image that a document shows. */
    Result look(Archive archive, Plan plan, Map<Copy.Origin, Map<String, SourceFile>> files) {
        if (!settings.images().areTold()) {
            return new Result(Images.NONE, List.of(), List.of());
        }
        Set<String> paths = shown(archive, plan);
        if (paths.isEmpty()) {
            return new Result(Images.NONE, List.of(), List.of());
        }
        Map<String, Copy> copies = new HashMap<>();
        plan.copies().stream()
                .filter(copy -> paths.contains(copy.path()))
                .forEach(copy -> copies.put(copy.path(), copy));
        progress.stage("Images", paths.size());
        List<Seen> seen = workers.map(List.copyOf(paths), path -> {
            Seen image = image(path, Optional.ofNullable(copies.get(path)), files);
            progress.step(1);
            return image;
        });
        Map<String, ImageFacts> facts = new HashMap<>();
        seen.forEach(image -> facts.put(image.record().path(), image.facts()));
        List<ImageRecord> records = seen.stream().map(Seen::record).toList();
        ledger.placeImages(records);
        return new Result(
                path -> Optional.ofNullable(facts.get(path)),
                records,
                records.stream().flatMap(image -> image.diagnostics().stream()).toList());
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

    private Seen image(String path, Optional<Copy> copy, Map<Copy.Origin, Map<String, SourceFile>> files) {
        Optional<SourceFile> file = copy.filter(one -> files.containsKey(one.origin()))
                .map(one -> files.get(one.origin()).get(one.source()));
        String source = copy.map(one -> one.origin() + "/" + one.source()).orElse("");
        ImageRecord record = file.isPresent()
                ? record(path, source, file.get())
                : new ImageRecord(
                        path, source, NO_FILE, Fingerprint.NONE, 0, 0, "", List.of(), List.of(), Fingerprint.NONE);
        ImageFacts facts = new ImageFacts(path, record.width(), record.height(), record.credit(), List.of());
        return new Seen(withFacts(record, facts), facts);
    }

    private ImageRecord record(String path, String source, SourceFile file) {
        Optional<ImageRecord> known = Optional.ofNullable(
                        ledger.memory().images().get(path))
                .filter(record -> record.source().equals(source));
        Optional<Era> era = ledger.memory().era();
        if (known.isPresent() && Stamps.isUnchanged(file, known.get().stamp(), era.orElseThrow())) {
            return known.get();
        }
        try {
            Fingerprint content = Fingerprint.of(file.file());
            return known.isPresent() && known.get().stamp().content().equals(content)
                    ? known.get().withStamp(Stamps.of(file, content))
                    : read(path, source, file, content);
        } catch (IOException failure) {
            return faulty(path, source, file, Fingerprint.NONE, "cannot be read");
        }
    }

    private static ImageRecord read(String path, String source, SourceFile file, Fingerprint content)
            throws IOException {
        try {
            ImageHeader header = ImageHeaders.read(file.file());
            return new ImageRecord(
                    path,
                    source,
                    Stamps.of(file, content),
                    Fingerprint.NONE,
                    header.width(),
                    header.height(),
                    header.credit(),
                    List.of(),
                    List.of(),
                    Fingerprint.NONE);
        } catch (BadImageException damaged) {
            return faulty(path, source, file, content, damaged.getMessage());
        }
    }

    private static ImageRecord faulty(String path, String source, SourceFile file, Fingerprint content, String fault) {
        Diagnostic mistake = Diagnostic.of(
                Code.BAD_IMAGE,
                Place.file(file.place()),
                "this image " + fault,
                "save it anew as JPEG, PNG, GIF, WebP, AVIF or SVG; it is copied as it is");
        return new ImageRecord(
                path,
                source,
                Stamps.of(file, content),
                Fingerprint.NONE,
                0,
                0,
                "",
                List.of(),
                List.of(mistake),
                Fingerprint.NONE);
    }

    private static ImageRecord withFacts(ImageRecord record, ImageFacts facts) {
        Fingerprint fingerprint = new ByteWriter()
                .number(facts.width())
                .number(facts.height())
                .text(facts.credit())
                .all(facts.sizes(), (to, size) -> to.text(size.path()).number(size.width()))
                .fingerprint();
        return record.facts().equals(fingerprint) ? record : record.withFacts(fingerprint);
    }
}
