package dev.backfile.build;

import dev.backfile.build.asset.FingerprintedAsset;
import dev.backfile.cache.Ledger;
import dev.backfile.cache.record.CopyRecord;
import dev.backfile.cache.record.FileStamp;
import dev.backfile.cache.record.ImageRecord;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.incremental.FileStamps;
import dev.backfile.output.Destination;
import dev.backfile.output.Staging;
import dev.backfile.page.Copy;
import dev.backfile.page.Plan;
import dev.backfile.source.FileState;
import dev.backfile.source.SourceFile;
import dev.backfile.theme.BuiltInAssets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Beside rendering: every file that is copied as it is lands in the staging folder, unless it is there already. */
final class CopyStage {

    private final Workers workers;
    private final Progress progress;
    private final Staging staging;
    private final Ledger ledger;
    private final Destination destination;
    private final FileStamps stamps;

    CopyStage(
            Workers workers,
            Progress progress,
            Staging staging,
            Ledger ledger,
            Destination destination,
            FileStamps stamps) {
        this.workers = workers;
        this.progress = progress;
        this.staging = staging;
        this.ledger = ledger;
        this.destination = destination;
        this.stamps = stamps;
    }

    /** Copies the files of a plan, and gives what is to be remembered of them. */
    List<CopyRecord> copy(Plan plan, Map<Copy.Origin, Map<String, SourceFile>> files, BuiltInAssets theme) {
        progress.stage("Copying", plan.copies().size());
        return workers.map(plan.copies(), copy -> {
            try {
                CopyRecord record = copy.origin() == Copy.Origin.THEME
                        ? copyOfTheme(copy, theme.bytes(copy.source()))
                        : copyOfFile(copy, files.get(copy.origin()).get(copy.source()));
                progress.step(1);
                return record;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    /** Writes images in other sizes, and gives what is to be remembered of them. */
    List<CopyRecord> copySizes(List<SizedCopy> copies, ImageSizes sizes) {
        return workers.map(copies, copy -> {
            try {
                return copyOfSize(copy, sizes);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    /** Writes copies of assets whose names tell their contents, and gives what is to be remembered of them. */
    List<CopyRecord> copyFingerprinted(
            List<FingerprintedAsset> copies, Map<Copy.Origin, Map<String, SourceFile>> files, BuiltInAssets theme) {
        return workers.map(copies, copy -> {
            try {
                return copyOfAsset(copy, files.getOrDefault(copy.asset().origin(), Map.of()), theme);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private CopyRecord copyOfAsset(FingerprintedAsset copy, Map<String, SourceFile> assets, BuiltInAssets theme)
            throws IOException {
        boolean ofTheme = copy.asset().origin() == Copy.Origin.THEME;
        String source = copy.asset().source();
        long size = ofTheme ? theme.bytes(source).length : assets.get(source).size();
        CopyRecord wanted = new CopyRecord(
                copy.path(),
                CopyRecord.FINGERPRINTED + copy.asset().path(),
                FileStamp.ofBytes(size, copy.content()),
                FileStamp.UNSEEN);
        OptionalLong look = lookIfAsBefore(wanted);
        if (look.isPresent()) {
            staging.keep(copy.path());
            return wanted.withLook(look.getAsLong());
        }
        if (ofTheme) {
            staging.put(copy.path(), theme.bytes(source));
        } else if (!staging.copy(copy.path(), assets.get(source).file()).equals(copy.content())) {
            throw new IOException("'" + assets.get(source).place() + "' changed while the site was baked");
        }
        return wanted;
    }

    /** The look of a file that is made of another one, where it was made before and is as it should be. */
    private OptionalLong lookIfAsBefore(CopyRecord wanted) throws IOException {
        Optional<CopyRecord> known = Optional.ofNullable(
                        ledger.lastBake().copies().get(wanted.path()))
                .filter(record -> record.withLook(FileStamp.UNSEEN).equals(wanted));
        return known.isPresent() ? lookInPlace(known.get()) : OptionalLong.empty();
    }

    private CopyRecord copyOfSize(SizedCopy copy, ImageSizes sizes) throws IOException {
        ImageRecord.Size size = copy.size();
        CopyRecord wanted = new CopyRecord(
                copy.path(),
                CopyRecord.SIZE + size.width() + "/" + copy.image(),
                FileStamp.ofBytes(size.length(), size.content()),
                FileStamp.UNSEEN);
        OptionalLong look = lookIfAsBefore(wanted);
        if (look.isPresent()) {
            staging.keep(copy.path());
            return wanted.withLook(look.getAsLong());
        }
        staging.put(copy.path(), sizes.bytes(copy));
        return wanted;
    }

    private CopyRecord copyOfTheme(Copy copy, byte[] bytes) {
        staging.put(copy.path(), bytes);
        return new CopyRecord(
                copy.path(), nameOf(copy), FileStamp.ofBytes(bytes.length, Fingerprint.of(bytes)), FileStamp.UNSEEN);
    }

    private CopyRecord copyOfFile(Copy copy, SourceFile file) throws IOException {
        FileState source = file.state();
        Optional<CopyRecord> known = Optional.ofNullable(
                        ledger.lastBake().copies().get(copy.path()))
                .filter(record -> record.source().equals(nameOf(copy)));
        OptionalLong look = known.isPresent() ? lookInPlace(known.get()) : OptionalLong.empty();
        if (look.isPresent()) {
            FileStamp stamp = known.get().stamp();
            if (stamps.isUnchanged(source, stamp)) {
                staging.keep(copy.path());
                return known.get().withLook(look.getAsLong());
            }
            if (source.size() == stamp.size() && Fingerprint.of(file.file()).equals(stamp.content())) {
                staging.keep(copy.path());
                return new CopyRecord(copy.path(), nameOf(copy), stamp.withLook(source.digest()), look.getAsLong());
            }
        }
        Fingerprint written = staging.copy(copy.path(), file.file());
        FileStamp stamp = new FileStamp(source.size(), source.digest(), written);
        return new CopyRecord(copy.path(), nameOf(copy), stamp, FileStamp.UNSEEN);
    }

    private OptionalLong lookInPlace(CopyRecord record) throws IOException {
        return stamps.inPlace(destination, record.path(), record.stamp().withLook(record.look()));
    }

    private static String nameOf(Copy copy) {
        return CopyRecord.nameOf(copy.origin().name(), copy.source());
    }
}
