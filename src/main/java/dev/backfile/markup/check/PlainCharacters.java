package dev.backfile.markup.check;

import java.util.BitSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Which characters of a source are plain text: neither markup nor code nor raw HTML. Found when first asked for. */
public final class PlainCharacters {

    private final Supplier<BitSet> finder;
    private @Nullable BitSet plain;

    /**
     * The plain characters of a text.
     *
     * @param finder finds their offsets; asked at most once
     */
    public PlainCharacters(Supplier<BitSet> finder) {
        this.finder = finder;
    }

    /** Whether the character at an offset is plain text. */
    public boolean at(int offset) {
        BitSet known = plain;
        if (known == null) {
            known = finder.get();
            plain = known;
        }
        return known.get(offset);
    }
}
