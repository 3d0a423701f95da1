package dev.backfile.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

/** Says what went wrong when it was neither the site's nor the caller's mistake. */
final class Faults {

    private static final int STATUS = 3;

    private final PrintWriter err;
    private final boolean verbose;

    /**
     * @param err where to say it
     * @param verbose whether to show where in Backfile it happened
     */
    Faults(PrintWriter err, boolean verbose) {
        this.err = err;
        this.verbose = verbose;
    }

    /** Reports a fault and gives the exit status. */
    int report(Throwable fault) {
        err.println("backfile: " + explanation(fault));
        if (verbose) {
            fault.printStackTrace(err);
        } else {
            err.println("The option --verbose shows the details.");
        }
        return STATUS;
    }

    private static String explanation(Throwable fault) {
        if (fault instanceof IOException || fault instanceof UncheckedIOException) {
            Throwable cause =
                    fault instanceof UncheckedIOException && fault.getCause() != null ? fault.getCause() : fault;
            return "a file could not be read or written (" + named(cause) + ")."
                    + " Check the disk and the rights to the site's folders, and bake again.";
        }
        if (fault instanceof OutOfMemoryError) {
            return "there was not enough memory. Give Java more, such as JAVA_TOOL_OPTIONS=-Xmx4g, and bake again.";
        }
        return "this is a fault of Backfile's, please report it (" + named(fault) + ").";
    }

    private static String named(Throwable fault) {
        String name = fault.getClass().getSimpleName();
        return fault.getMessage() == null ? name : name + ": " + printable(fault.getMessage());
    }

    private static String printable(String text) {
        return text.codePoints()
                .map(character -> Character.isISOControl(character) ? ' ' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
