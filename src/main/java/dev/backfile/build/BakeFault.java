package dev.backfile.build;

import dev.backfile.build.distribution.LostWorkException;
import dev.backfile.build.request.BakeOptions;
import dev.backfile.config.FolderSection;
import dev.backfile.config.Settings;
import dev.backfile.config.SettingsReader;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.FileFailure;
import dev.backfile.diagnostic.Place;
import dev.backfile.output.DestinationFault;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what hinders a bake beside the texts of its site. Stateless. */
final class BakeFault {

    private BakeFault() {}

    /** What is said when somebody else bakes into the destination. */
    static Diagnostic busy(Path destination) {
        return Diagnostic.of(
                Code.BUSY,
                Place.file(destination.toString()),
                "another bake into this destination is running",
                "wait for its end, or name another destination");
    }

    /** What is said when other processes could not do their part. */
    static Diagnostic lost(LostWorkException loss, Path destination) {
        return Diagnostic.of(
                Code.LOST_WORK, Place.file(destination.toString()), "the cluster " + loss.getMessage(), loss.hint());
    }

    /** What is said when nothing can be remembered. */
    static Diagnostic forgetful(BakeOptions request) {
        return Diagnostic.of(
                Code.NO_LEDGER,
                Place.file(request.ledger().map(Path::toString).orElse(".backfile")),
                "the folder of the ledger cannot be written, so the next bake will do everything again",
                "name another with --ledger");
    }

    /** What is said when a site fails that was taken to be of one kind, and may be of another. */
    static Diagnostic assumed(Settings.Assumption assumption) {
        return Diagnostic.of(
                Code.ASSUMED_SITE, Place.file(SettingsReader.FILE), assumption.made(), assumption.otherwise());
    }

    /** What is said of files in a destination that nobody knows, when they may be of an earlier bake. */
    static Diagnostic foreign(long count, Path destination) {
        String files = count == 1 ? "a file that is" : count + " files that are";
        return Diagnostic.of(
                Code.FOREIGN_FILE,
                Place.file(destination.toString()),
                "the destination has " + files + " not of this bake, and nothing is remembered of earlier ones",
                "remove what is left of them, or leave it: Backfile neither changes nor removes what it did not write");
    }

    /** What is said when a file could not be read or written: one of the site, or else one of the destination. */
    static Diagnostic of(IOException failure, BakeTask task) {
        return sourceOf(failure, task)
                .map(source -> Diagnostic.of(
                        Code.UNREADABLE_FILE,
                        Place.file(source.toString().replace('\\', '/')),
                        "this file cannot be read (" + FileFailure.reading(failure) + ")",
                        "check that it still exists and that you may read it"))
                .orElseGet(() -> DestinationFault.of(failure, task.destination()));
    }

    /** The file of the site that could not be read, if that is what failed. */
    private static Optional<Path> sourceOf(IOException failure, BakeTask task) {
        if (!(failure instanceof FileSystemException fault)
                || fault.getFile() == null
                || fault.getOtherFile() != null) {
            return Optional.empty();
        }
        Path site = task.site().toAbsolutePath().normalize();
        Path file = Path.of(fault.getFile()).toAbsolutePath().normalize();
        FolderSection.Folders folders = task.settings().folders();
        return Stream.concat(
                                folders.allContent().stream(),
                                Stream.concat(
                                        Stream.of(folders.assets(), folders.data()), folders.keptFolders().stream()))
                        .map(site::resolve)
                        .anyMatch(file::startsWith)
                ? Optional.of(site.relativize(file))
                : Optional.empty();
    }
}
