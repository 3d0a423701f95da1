package dev.backfile.output;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.FileFailure;
import dev.backfile.diagnostic.Place;
import dev.backfile.diagnostic.Severity;
import dev.backfile.output.Obstacles.Obstacle;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Says what is wrong with a destination, and which file of it is concerned. Stateless. */
public final class DestinationFault {

    private static final String RIGHTS = "give yourself the right to write there, or name another destination";

    private DestinationFault() {}

    /** What is said of something that Backfile did not write and that is in the way. */
    static Diagnostic of(Obstacle obstacle, Path destination) {
        String path = obstacle.path();
        String what = switch (obstacle.kind()) {
            case FILE -> "a file '" + path + "' that Backfile did not write, where one of the site belongs";
            case FILE_FOR_FOLDER ->
                "a file '" + path + "' that Backfile did not write, where a folder of the site belongs";
            case LINK_FOR_FOLDER -> "a link '" + path + "' to elsewhere, where a folder of the site belongs";
            case FOLDER_FOR_FILE ->
                "a folder '" + path + "' with files that Backfile did not write, where a file of the site belongs";
        };
        return new Diagnostic(
                Code.FOREIGN_FILE,
                Severity.ERROR,
                Place.file(destination.resolve(path).toString()),
                "the destination has " + what,
                obstacle.kind() == Obstacle.Kind.FILE
                        ? "move it, or bake once with --adopt to have it overwritten"
                        : "move it, or give the page another URL");
    }

    /** What is said when something in a destination could not be written, and the site is as it was. */
    public static Diagnostic of(IOException failure, Path destination) {
        if (failure instanceof UnfinishedSwapException unfinished) {
            return unfinished(unfinished, destination);
        }
        if (isLost(destination)) {
            return bad(
                    destination,
                    "the destination is a link that leads to no folder",
                    "make the folder that it leads to, or remove the link");
        }
        if (Files.exists(destination) && !Files.isDirectory(destination)) {
            return bad(destination, "the destination is a file", "remove it, or name another destination");
        }
        return bad(destination, sentence(failure, destination), hint(failure));
    }

    /** What is said when the site is published, and what the bake no longer needs cannot be removed. */
    public static Diagnostic ofLeftover(IOException failure, Path destination) {
        return bad(
                        destination,
                        "the site is published, but a file that the bake no longer needs cannot be removed: "
                                + sentence(failure, destination),
                        "the next bake removes it; do not upload '"
                                + DestinationLock.inside(destination).getFileName() + "'")
                .withSeverity(Severity.WARNING);
    }

    /** What is said when the ledger could not be written, and the site is as it was. */
    public static Diagnostic ofLedger(String file, IOException failure) {
        return new Diagnostic(
                Code.NO_LEDGER,
                Severity.ERROR,
                Place.file(file.replace('\\', '/')),
                "the ledger cannot be read or written (" + FileFailure.writing(failure) + "); the site is as it was",
                "make room there, or name another folder with --ledger");
    }

    /** What is said when the ledger could not be written, and the site is published. */
    public static Diagnostic ofLedgerAfterPublishing(String file, IOException failure) {
        return Diagnostic.of(
                Code.NO_LEDGER,
                Place.file(file.replace('\\', '/')),
                "the site is published, but the ledger cannot be written (" + FileFailure.writing(failure)
                        + "), so the next bake will do again what this one did",
                "make room there, or name another folder with --ledger");
    }

    private static Diagnostic unfinished(UnfinishedSwapException unfinished, Path destination) {
        return bad(
                destination,
                "the site has files of this bake and of the one before, for it could neither be published as a whole"
                        + " nor be put back as it was: " + sentence(unfinished.failure(), destination),
                "mend that and bake again: the next bake completes it");
    }

    private static Diagnostic bad(Path destination, String message, String hint) {
        return Diagnostic.of(Code.BAD_DESTINATION, Place.file(destination.toString()), message, hint);
    }

    private static boolean isLost(Path destination) {
        return Files.exists(destination, LinkOption.NOFOLLOW_LINKS) && !Files.exists(destination);
    }

    private static String sentence(IOException failure, Path destination) {
        Optional<String> path = concerned(failure).map(file -> near(file, destination));
        return path.map(name -> name.isEmpty() ? "nothing can be written into it" : "'" + name + "' cannot be written")
                        .orElse("a file could not be read or written")
                + " (" + FileFailure.writing(failure) + ")";
    }

    /** The file that a failure is about: of a move that to which it goes. */
    private static Optional<Path> concerned(IOException failure) {
        if (!(failure instanceof FileSystemException fault) || fault.getFile() == null) {
            return Optional.empty();
        }
        return Optional.of(Path.of(fault.getOtherFile() == null ? fault.getFile() : fault.getOtherFile()));
    }

    /** The path of a file in a destination, also of one that is still staged for it. */
    private static String near(Path file, Path destination) {
        Path beside = DestinationLock.beside(destination);
        for (Path staging : new Path[] {DestinationLock.inside(destination), beside}) {
            if (file.startsWith(Swap.staged(staging))) {
                return slashed(Swap.staged(staging).relativize(file));
            } else if (file.equals(staging)) {
                return "";
            }
        }
        return file.startsWith(destination) ? slashed(destination.relativize(file)) : slashed(file);
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static String hint(IOException failure) {
        return failure instanceof AccessDeniedException
                ? RIGHTS
                : "check that there is room, and that you may write there";
    }
}
