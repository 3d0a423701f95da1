package dev.backfile.archive;

import java.text.Normalizer;
import java.util.Locale;

/** Stopgap. */
public final class Slugs {
    private final boolean ascii;

    /** Stopgap. */
    public Slugs(boolean ascii) {
        this.ascii = ascii;
    }

    /** Stopgap. */
    public String of(String text) {
        return Normalizer.normalize(text, ascii ? Normalizer.Form.NFKD : Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
