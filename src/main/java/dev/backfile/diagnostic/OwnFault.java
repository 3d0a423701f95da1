package dev.backfile.diagnostic;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A fault of Backfile's own at a user's text: named with its place, so that the rest of the site can be judged. */
public final class OwnFault {

    private static final String PACKAGE = "dev.backfile.";
    private static final int MOST_FRAMES = 40;

    private OwnFault() {}

    /** Whether it was Backfile's own code that failed, rather than a library that it asked. */
    public static boolean isOurs(Throwable fault, String libraries) {
        for (StackTraceElement frame : fault.getStackTrace()) {
            if (frame.getClassName().startsWith(libraries)) {
                return false;
            }
            if (frame.getClassName().startsWith(PACKAGE)) {
                return true;
            }
        }
        return true;
    }

    /** The mistake that a fault is reported as. */
    public static Diagnostic at(Place place, Throwable fault) {
        return Diagnostic.of(
                        Code.INTERNAL_FAULT,
                        place,
                        "Backfile itself fails at this text: " + fault,
                        "please report it with the text; --verbose shows where it happens")
                .withDetails(trace(fault));
    }

    /** The stack of a fault, as far as it tells where in Backfile it happened. */
    public static String trace(Throwable fault) {
        StackTraceElement[] frames = fault.getStackTrace();
        return fault + "\n"
                + Arrays.stream(frames)
                        .limit(MOST_FRAMES)
                        .map(frame -> "    at " + frame)
                        .collect(Collectors.joining("\n"));
    }
}
