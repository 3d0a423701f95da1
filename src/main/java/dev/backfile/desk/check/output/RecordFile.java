package dev.backfile.desk.check.output;

import dev.backfile.desk.check.output.PageReader.Content;
import dev.backfile.fingerprint.Fingerprint;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * The file of a {@link PageMemory}: a block for each page, with its length and a checksum. A text stands in it once and is
 * named by its number afterwards.
 */
final class RecordFile {

    private static final int LARGEST_BLOCK = 64 << 20;
    private static final int LONGEST_SHARED = 1_000;
    private static final int ALONE = -1;

    private RecordFile() {}

    /** What is remembered of a page. */
    record Remembered(String path, Fingerprint bytes, Content content) {}

    /** Reads the file from its beginning to its end. */
    static final class Reader {

        private final DataInputStream file;
        private final List<String> texts = new ArrayList<>();

        private Reader(DataInputStream file) {
            this.file = file;
        }

        static Optional<Reader> open(Path path, Fingerprint reader) {
            try {
                DataInputStream file =
                        new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16));
                if (new Fingerprint(file.readLong(), file.readLong()).equals(reader)) {
                    return Optional.of(new Reader(file));
                }
                file.close();
            } catch (IOException none) {
                // nothing is remembered
            }
            return Optional.empty();
        }

        /** The next page; empty at the end, and where the rest is damaged. */
        Optional<Remembered> next() {
            try {
                int length = file.readInt();
                int sum = file.readInt();
                if (length < 0 || length > LARGEST_BLOCK) {
                    return Optional.empty();
                }
                byte[] block = file.readNBytes(length);
                if (block.length < length || sum(block) != sum) {
                    return Optional.empty();
                }
                return Optional.of(page(new DataInputStream(new ByteArrayInputStream(block))));
            } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException end) {
                return Optional.empty();
            }
        }

        private Remembered page(DataInputStream block) throws IOException {
            String path = text(block);
            Fingerprint bytes = new Fingerprint(block.readLong(), block.readLong());
            List<Reference> references = new ArrayList<>();
            for (int left = block.readInt(); left > 0; left--) {
                references.add(new Reference(text(block), Reference.Use.values()[block.readByte()], block.readInt()));
            }
            return new Remembered(path, bytes, new Content(references, texts(block), texts(block), text(block)));
        }

        private Set<String> texts(DataInputStream block) throws IOException {
            Set<String> all = new HashSet<>();
            for (int left = block.readInt(); left > 0; left--) {
                all.add(text(block));
            }
            return all;
        }

        private String text(DataInputStream block) throws IOException {
            int number = block.readInt();
            if (number >= 0 && number < texts.size()) {
                return texts.get(number);
            }
            String text = new String(block.readNBytes(block.readInt()), StandardCharsets.UTF_8);
            if (number != ALONE) {
                texts.add(text);
            }
            return text;
        }

        void close() {
            try {
                file.close();
            } catch (IOException obstinate) {
                // it ends with the process
            }
        }
    }

    /** Writes the file from its beginning to its end. */
    static final class Writer {

        private final DataOutputStream file;
        private final Map<String, Integer> numbers = new HashMap<>();

        private Writer(DataOutputStream file) {
            this.file = file;
        }

        /** A writer of a new file; empty where it cannot be written. */
        static Optional<Writer> open(Path path, Fingerprint reader) {
            try {
                DataOutputStream file =
                        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), 1 << 16));
                file.writeLong(reader.high());
                file.writeLong(reader.low());
                return Optional.of(new Writer(file));
            } catch (IOException unwritable) {
                return Optional.empty();
            }
        }

        /** Whether a page could be written. */
        boolean write(Remembered page) {
            try {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream(8_192);
                write(page, new DataOutputStream(bytes));
                byte[] block = bytes.toByteArray();
                file.writeInt(block.length);
                file.writeInt(sum(block));
                file.write(block);
                return true;
            } catch (IOException unwritable) {
                return false;
            }
        }

        private void write(Remembered page, DataOutputStream block) throws IOException {
            text(page.path(), block);
            block.writeLong(page.bytes().high());
            block.writeLong(page.bytes().low());
            block.writeInt(page.content().references().size());
            for (Reference reference : page.content().references()) {
                text(reference.url(), block);
                block.writeByte(reference.use().ordinal());
                block.writeInt(reference.offset());
            }
            texts(page.content().ids(), block);
            texts(page.content().mentions(), block);
            text(page.content().base(), block);
        }

        private void texts(Collection<String> all, DataOutputStream block) throws IOException {
            block.writeInt(all.size());
            for (String text : all) {
                text(text, block);
            }
        }

        private void text(String text, DataOutputStream block) throws IOException {
            Integer known = numbers.get(text);
            if (known != null) {
                block.writeInt(known);
                return;
            }
            boolean shared = text.length() <= LONGEST_SHARED;
            block.writeInt(shared ? numbers.size() : ALONE);
            if (shared) {
                numbers.put(text, numbers.size());
            }
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            block.writeInt(bytes.length);
            block.write(bytes);
        }

        /** Whether everything is in the file. */
        boolean close() {
            try {
                file.close();
                return true;
            } catch (IOException unwritable) {
                return false;
            }
        }
    }

    private static int sum(byte[] block) {
        CRC32 sum = new CRC32();
        sum.update(block);
        return (int) sum.getValue();
    }
}
