package dev.backfile.diagnostic;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Locale;

/** Why a file could not be read or written, in words for people. */
public final class FileFailure {

    private FileFailure() {}

    /** Why a file could not be written, in words for brackets. */
    public static String writing(IOException failure) {
        return reason(failure, "you may not write there");
    }

    /** Why a file could not be read, in words for brackets. */
    public static String reading(IOException failure) {
        return reason(failure, "you may not read it");
    }

    private static String reason(IOException failure, String denied) {
        String reason = failure instanceof FileSystemException fault ? fault.getReason() : failure.getMessage();
        if (failure instanceof AccessDeniedException) {
            return denied;
        } else if (reason == null) {
            return words(failure.getClass().getSimpleName());
        }
        return reason.toLowerCase(Locale.ROOT).contains("no space left") ? "no room is left on the disk" : reason;
    }

    /** The name of an exception as words: {@code not a directory} for {@code NotDirectoryException}. */
    private static String words(String name) {
        return name.replaceAll("Exception$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }
}
