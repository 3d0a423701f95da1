package dev.backfile.diagnostic;

import java.util.Locale;

/** How much a mistake weighs: an error stops the publication, a warning does not. */
public enum Severity {
    /** The site is not published (unless the bake is told to keep going); the exit status is 1. */
    ERROR,
    /** The site is published; {@code --strict} turns every warning into an error. */
    WARNING;

    /** The lower-case word that users read: {@code error} or {@code warning}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
