package dev.backfile.bake.ledger;

import java.util.ArrayList;
import java.util.List;

/** Gathers entries into frames of about a mebibyte, which can be read by several threads. */
final class Frames {

    private static final int SIZE = 1 << 20;

    private final List<ByteWriter> frames = new ArrayList<>();

    /** Where the next entry goes. */
    ByteWriter next() {
        if (frames.isEmpty() || frames.get(frames.size() - 1).length() > SIZE) {
            frames.add(new ByteWriter());
        }
        return frames.get(frames.size() - 1);
    }

    List<ByteWriter> all() {
        return frames;
    }

    long length() {
        return frames.stream().mapToLong(frame -> frame.length() + 8L).sum();
    }
}
