package dev.backfile.cache;

import dev.backfile.cache.record.DamagedLedgerException;
import dev.backfile.fingerprint.Fingerprint;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A file of records that is only ever appended to: frames of records, each with its length and its checksum, and after
 * the last frame of each bake one that says that the bake is whole. What stands behind the last of these was being
 * written when something went wrong, and is passed over; a frame before it whose checksum is wrong means damage.
 *
 * <p>Layout: the magic word and the engine's fingerprint; then frames of a 4-byte length whose top bit marks the end of a
 * bake, a 4-byte CRC-32C of these and the content, and the content.
 */
final class Journal {

    private static final byte[] WORD = "backfile ledger ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MAGIC = "backfile ledger 6\n".getBytes(StandardCharsets.US_ASCII);

    /** About a mebibyte: frames are read by several threads. */
    private static final int FRAME = 1 << 20;

    /** The bit of a frame's length that marks the end of a bake. */
    static final int END_OF_BAKE = 0x8000_0000;

    /** The number of bytes before a frame. */
    static final int HEAD = 8;

    private static final int LARGEST_FRAME = 64 << 20;

    private final Path file;
    private final Fingerprint engine;
    private final int frameSize;

    /**
     * A journal.
     *
     * @param frameSize after how many bytes a frame ends with the entry that is being written
     */
    Journal(Path file, Fingerprint engine, int frameSize) {
        this.file = file;
        this.engine = engine;
        this.frameSize = frameSize;
    }

    /**
     * The journal of a ledger.
     *
     * @param folder the folder of ledgers
     * @param name the name of this one among them
     * @param engine the fingerprint of the tool
     */
    static Journal of(Path folder, String name, Fingerprint engine) {
        return new Journal(file(folder, name), engine, FRAME);
    }

    /** The file of the journal of a ledger. */
    static Path file(Path folder, String name) {
        return folder.resolve(name + ".ledger");
    }

    /** Its file. */
    Path file() {
        return file;
    }

    /**
     * What a journal holds.
     *
     * @param frames what was made of the frames up to the end of the last whole bake
     * @param end where that is
     */
    record Content<T>(List<T> frames, End end) {}

    /**
     * The end of a whole bake in a journal.
     *
     * @param length the length of the file up to there
     * @param head the length and the checksum of the frame that ends there, by which it is known again
     * @param frame where that frame begins
     */
    record End(long length, long head, long frame) {}

    /** What makes something of a frame. */
    interface FrameReader<T> {

        /** Takes a frame in. */
        T read(byte[] frame);
    }

    /** Thrown when the journal was written by another version of the tool. */
    static final class OtherEngineException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Everything that whole bakes wrote.
     *
     * @param reader is given every frame whose checksum is right, those of a last bake that is not whole included
     * @throws DamagedLedgerException if the file is not what was written
     * @throws OtherEngineException if another version of the tool wrote it
     */
    <T> Content<T> read(FrameReader<T> reader) throws IOException, OtherEngineException {
        try (DataInputStream input =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
            byte[] magic = input.readNBytes(MAGIC.length);
            if (magic.length < MAGIC.length || !Arrays.equals(Arrays.copyOf(magic, WORD.length), WORD)) {
                throw new DamagedLedgerException("it does not begin as a ledger");
            }
            if (!Arrays.equals(magic, MAGIC)) {
                throw new OtherEngineException();
            }
            if (!new Fingerprint(input.readLong(), input.readLong()).equals(engine)) {
                throw new OtherEngineException();
            }
            return read(input, MAGIC.length + 16L, reader)
                    .orElseThrow(() -> new DamagedLedgerException("it has no whole bake"));
        } catch (EOFException cut) {
            throw new DamagedLedgerException("it is cut short");
        }
    }

    /**
     * What whole bakes wrote behind the end of another, if anything.
     *
     * @param reader as for {@link #read(FrameReader)}
     * @throws DamagedLedgerException if that is not what was written
     */
    <T> Optional<Content<T>> readBehind(End known, FrameReader<T> reader) throws IOException {
        try (FileChannel channel = FileChannel.open(file);
                DataInputStream input =
                        new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel), 1 << 16))) {
            channel.position(known.length());
            return read(input, known.length(), reader);
        }
    }

    /** Whether this is still the journal in which a bake ended there. */
    boolean has(End known) throws IOException {
        try (RandomAccessFile input = new RandomAccessFile(file.toFile(), "r")) {
            if (input.length() < known.length()) {
                return false;
            }
            input.seek(known.frame());
            return input.readLong() == known.head();
        }
    }

    /** Reads frames; empty where no bake ends among them. */
    private static <T> Optional<Content<T>> read(DataInputStream input, long begin, FrameReader<T> reader)
            throws IOException {
        List<T> frames = new ArrayList<>();
        int whole = 0;
        End end = new End(begin, 0, begin);
        long position = begin;
        boolean damaged = false;
        while (true) {
            int head;
            int checksum;
            byte[] frame;
            try {
                head = input.readInt();
                if ((head & ~END_OF_BAKE) > LARGEST_FRAME) {
                    break;
                }
                checksum = input.readInt();
                frame = input.readNBytes(head & ~END_OF_BAKE);
            } catch (EOFException cut) {
                break;
            }
            int size = head & ~END_OF_BAKE;
            if (frame.length < size) {
                break;
            }
            damaged |= checksum(head, frame, size) != checksum;
            if (!damaged) {
                frames.add(reader.read(frame));
            }
            if ((head & END_OF_BAKE) != 0) {
                if (damaged) {
                    throw new DamagedLedgerException("a checksum is wrong");
                }
                whole = frames.size();
                end = new End(
                        position + HEAD + size,
                        ((long) head << Integer.SIZE) | Integer.toUnsignedLong(checksum),
                        position);
            }
            position += HEAD + size;
        }
        return whole == 0 ? Optional.empty() : Optional.of(new Content<>(List.copyOf(frames.subList(0, whole)), end));
    }

    /** Begins to append one bake behind the end of the last whole one. */
    JournalWriter appending(long length) throws IOException {
        try (RandomAccessFile cut = new RandomAccessFile(file.toFile(), "rw")) {
            cut.setLength(length);
        }
        return new JournalWriter(Files.newOutputStream(file, StandardOpenOption.APPEND), frameSize, file, file);
    }

    /** Begins to replace the whole journal by one bake. */
    JournalWriter replacing() throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        OutputStream output = Files.newOutputStream(next);
        DataOutputStream head = new DataOutputStream(output);
        head.write(MAGIC);
        head.writeLong(engine.high());
        head.writeLong(engine.low());
        return new JournalWriter(output, frameSize, next, file);
    }

    /** The checksum of a frame: of its first four bytes and its content. */
    static int checksum(int head, byte[] bytes, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(ByteBuffer.allocate(Integer.BYTES).putInt(head).flip());
        checksum.update(bytes, 0, length);
        return (int) checksum.getValue();
    }
}
