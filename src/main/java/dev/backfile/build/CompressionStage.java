package dev.backfile.build;

import dev.backfile.cache.record.CopyRecord;
import dev.backfile.cache.record.FileStamp;
import dev.backfile.cache.record.PageRecord;
import dev.backfile.config.CachingSection;
import dev.backfile.config.SettingsReader;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.notation.MediaType;
import dev.backfile.notation.SitePath;
import dev.backfile.output.Staging;
import dev.backfile.output.compression.Compression;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * After rendering and copying: beside every text that gets into the destination lands a smaller variant of it, in each way
 * that the settings name, for hosts that send it as it is. One that stands there already is made of the same bytes in the
 * same way.
 */
final class CompressionStage {

    /** Below that a variant saves nothing: an answer's head and the packet it comes in are as large. */
    private static final long SMALLEST = 1024;

    /** What is remembered of a variant that would not be smaller than its text. */
    private static final FileStamp NOTHING = FileStamp.ofBytes(0, Fingerprint.NONE);

    private final BakeContext context;
    private final Staging staging;

    CompressionStage(BakeContext context, Staging staging) {
        this.context = context;
        this.staging = staging;
    }

    /** A file that may get a variant. */
    private record Text(String path, long size, Fingerprint content) {

        boolean isWorthIt() {
            return size >= SMALLEST && MediaType.isText(SitePath.extension(path));
        }
    }

    /** A variant that is wanted. */
    private record Variant(Text text, String path, Compression compression, String source) {}

    /** An error for each way that is not there. A preview has no variants. */
    static List<Diagnostic> missing(BakeContext context) {
        return endings(context).stream()
                .filter(ending -> Compression.withEnding(ending).isEmpty())
                .map(ending -> Diagnostic.of(
                        Code.BAD_SETTING,
                        Place.file(SettingsReader.FILE),
                        CachingSection.PRECOMPRESSED.key() + " names " + ending
                                + ", but the add-on 'brotli' is not installed, or has nothing for this machine",
                        "run 'backfile add brotli', once; with Maven, add com.aayushatharva.brotli4j:brotli4j to the"
                                + " dependencies of the plugin in pom.xml; or take " + ending + " out of the setting"))
                .toList();
    }

    private static List<String> endings(BakeContext context) {
        return context.task().request().drafts()
                ? List.of()
                : context.settings().get(CachingSection.PRECOMPRESSED);
    }

    /** Writes the variants of what was rendered and copied, and gives what is to be remembered of them. */
    List<CopyRecord> compress(List<PageRecord> pages, List<CopyRecord> copies) {
        List<Compression> ways = endings(context).stream()
                .flatMap(ending -> Compression.withEnding(ending).stream())
                .toList();
        if (ways.isEmpty()) {
            return List.of();
        }
        List<Text> files = new ArrayList<>();
        for (PageRecord page : pages) {
            if (page.isWhole()) {
                files.add(new Text(
                        page.path(), page.output().size(), page.output().content()));
            }
        }
        for (CopyRecord copy : copies) {
            files.add(new Text(copy.path(), copy.stamp().size(), copy.stamp().content()));
        }
        Set<String> taken = files.stream().map(Text::path).collect(Collectors.toSet());
        try {
            Set<String> blocked = staging.blocked();
            List<Variant> wanted = new ArrayList<>();
            for (Compression way : ways) {
                Fingerprint mark = way.mark();
                files.stream()
                        .filter(text -> text.isWorthIt() && staging.has(text.path()) && !blocked.contains(text.path()))
                        .map(text -> new Variant(text, text.path() + "." + way.ending(), way, source(mark, text)))
                        .filter(variant -> !taken.contains(variant.path()))
                        .forEach(wanted::add);
            }
            List<Optional<CopyRecord>> known = context.workers().map(wanted, this::known);
            List<CopyRecord> records = new ArrayList<>();
            List<Variant> others = new ArrayList<>();
            for (int index = 0; index < wanted.size(); index++) {
                Variant variant = wanted.get(index);
                known.get(index).ifPresentOrElse(records::add, () -> others.add(variant));
            }
            context.progress().stage("Compressing", others.size());
            records.addAll(context.workers().map(others, this::write));
            return records;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String source(Fingerprint mark, Text text) {
        ByteWriter both = new ByteWriter().fingerprint(mark).fingerprint(text.content());
        return CopyRecord.COMPRESSED + hexadecimal(both.fingerprint()) + "/" + text.path();
    }

    private static String hexadecimal(Fingerprint fingerprint) {
        HexFormat digits = HexFormat.of();
        return digits.toHexDigits(fingerprint.high()) + digits.toHexDigits(fingerprint.low());
    }

    /** What is remembered of a variant that need not be made again. */
    private Optional<CopyRecord> known(Variant variant) {
        Optional<CopyRecord> same = Optional.ofNullable(
                        context.ledger().lastBake().copies().get(variant.path()))
                .filter(record -> record.source().equals(variant.source()));
        if (same.isEmpty() || same.get().stamp().equals(NOTHING)) {
            return same;
        }
        CopyRecord record = same.get();
        try {
            OptionalLong look = context.stamps()
                    .inPlace(
                            context.destination(), record.path(), record.stamp().withLook(record.look()));
            if (look.isEmpty()) {
                return Optional.empty();
            }
            staging.keep(record.path());
            return Optional.of(record.withLook(look.getAsLong()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private CopyRecord write(Variant variant) {
        try {
            byte[] text = staging.bytes(variant.text().path());
            byte[] smaller = variant.compression().of(text);
            boolean saves = smaller.length < text.length;
            if (saves) {
                staging.put(variant.path(), smaller);
            }
            context.progress().step(1);
            return new CopyRecord(
                    variant.path(),
                    variant.source(),
                    saves ? FileStamp.ofBytes(smaller.length, Fingerprint.of(smaller)) : NOTHING,
                    saves ? FileStamp.UNSEEN : FileStamp.NO_LOOK);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
