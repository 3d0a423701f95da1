package dev.backfile.image;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The boxes of an AVIF before its pixels: the primary item ({@code pitm}), the properties of all items ({@code ipco}),
 * and which belong to which ({@code ipma}). A property is a size ({@code ispe}) or a turn ({@code irot}).
 */
final class AvifHeader {

    private static final int MOST_BOXES = 2000;

    private final FileWindow bytes;
    private final List<Box> properties = new ArrayList<>();
    private final List<Integer> ofPrimary = new ArrayList<>();
    private long primary = -1;
    private int boxes;

    private AvifHeader(FileWindow bytes) {
        this.bytes = bytes;
    }

    /** A box: its content begins and ends at these offsets. */
    private record Box(long name, long begin, long end) {}

    static ImageHeader read(FileWindow bytes) throws IOException, BadImageException {
        return new AvifHeader(bytes).read();
    }

    private ImageHeader read() throws IOException, BadImageException {
        boolean known = bytes.has(8, "avif") || bytes.has(8, "avis") || bytes.has(8, "mif1");
        if (!known) {
            throw new BadImageException("is no image that browsers show");
        }
        for (Box box : boxes(0, bytes.size())) {
            if (is(box, "meta")) {
                meta(box);
                return header();
            }
        }
        throw new BadImageException("has a header that names no size");
    }

    private void meta(Box meta) throws IOException, BadImageException {
        List<Box> children = boxes(meta.begin() + 4, meta.end());
        for (Box child : children) {
            if (is(child, "pitm")) {
                boolean isShort = bytes.octet(child.begin()) == 0;
                primary = isShort ? bytes.word(child.begin() + 4) : bytes.number(child.begin() + 4);
            }
        }
        for (Box child : children) {
            if (is(child, "iprp")) {
                for (Box part : boxes(child.begin(), child.end())) {
                    if (is(part, "ipco")) {
                        properties.addAll(boxes(part.begin(), part.end()));
                    } else if (is(part, "ipma")) {
                        associations(part);
                    }
                }
            }
        }
    }

    private void associations(Box box) throws IOException, BadImageException {
        boolean longItems = bytes.octet(box.begin()) > 0;
        boolean longIndexes = (bytes.octet(box.begin() + 3) & 1) != 0;
        long count = bytes.number(box.begin() + 4);
        long offset = box.begin() + 8;
        for (long entry = 0; entry < count && offset < box.end(); entry++) {
            long item = longItems ? bytes.number(offset) : bytes.word(offset);
            offset += longItems ? 4 : 2;
            int associated = bytes.octet(offset++);
            for (int index = 0; index < associated; index++) {
                int property = longIndexes ? bytes.word(offset) & 0x7fff : bytes.octet(offset) & 0x7f;
                offset += longIndexes ? 2 : 1;
                if (item == primary) {
                    ofPrimary.add(property - 1);
                }
            }
        }
    }

    private ImageHeader header() throws IOException, BadImageException {
        long width = 0;
        long height = 0;
        boolean sideways = false;
        for (int index : ofPrimary) {
            Box property = index >= 0 && index < properties.size() ? properties.get(index) : new Box(0, 0, 0);
            if (is(property, "ispe")) {
                width = bytes.number(property.begin() + 4);
                height = bytes.number(property.begin() + 8);
            } else if (is(property, "irot")) {
                sideways = (bytes.octet(property.begin()) & 1) != 0;
            }
        }
        if (width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
            throw new BadImageException("has a width or height that no image has");
        }
        return sideways
                ? ImageHeader.of(ImageFormat.AVIF, (int) height, (int) width)
                : ImageHeader.of(ImageFormat.AVIF, (int) width, (int) height);
    }

    private boolean is(Box box, String name) {
        long wanted = 0;
        for (int index = 0; index < name.length(); index++) {
            wanted = wanted << 8 | name.charAt(index);
        }
        return box.name() == wanted;
    }

    /** The boxes that stand one behind the other between two offsets. */
    private List<Box> boxes(long begin, long end) throws IOException, BadImageException {
        List<Box> found = new ArrayList<>();
        long offset = begin;
        while (offset + 8 <= end) {
            if (++boxes > MOST_BOXES) {
                throw new BadImageException("has a header without end");
            }
            long length = bytes.number(offset);
            int head = 8;
            if (length == 1) {
                length = bytes.number(offset + 8) << 32 | bytes.number(offset + 12);
                head = 16;
            }
            long last = length == 0 ? end : offset + length;
            if (last < offset + head || last > end) {
                break;
            }
            found.add(new Box(bytes.number(offset + 4), offset + head, last));
            offset = last;
        }
        return found;
    }
}
