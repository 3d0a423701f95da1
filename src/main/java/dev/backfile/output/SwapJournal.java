package dev.backfile.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The moves of a swap, written down in the staging folder before the first of them, and removed after the last. Its name
 * tells the direction: forward, or back. Layout: the number of moves, for each its kind, the length of its path and the
 * path, and a CRC-32C of all that.
 */
final class SwapJournal {

    private static final String FORWARD = "swap";
    private static final String BACK = "swap-back";
    private static final int CHECKSUM = 8;

    private final Path staging;
    private final FileOperations files;

    SwapJournal(Path staging, FileOperations files) {
        this.staging = staging;
        this.files = files;
    }

    /** Where an interrupted swap was going. */
    enum Direction {
        FORWARD,
        BACK
    }

    /** The direction of a swap that was interrupted; empty when none was. */
    Optional<Direction> direction() {
        if (Files.exists(staging.resolve(BACK), LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(Direction.BACK);
        }
        return Files.exists(staging.resolve(FORWARD), LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(Direction.FORWARD)
                : Optional.empty();
    }

    /** Whether a swap is neither done nor undone. */
    boolean isOpen() {
        return direction().isPresent();
    }

    /** Writes the moves. When this fails or is interrupted, there is no journal. */
    void begin(List<Move> moves) throws IOException {
        Path next = staging.resolve(FORWARD + ".next");
        files.writeThrough(next, bytes(moves));
        files.move(next, staging.resolve(FORWARD));
    }

    /** From now on the moves are undone. */
    void turnBack() throws IOException {
        if (direction().filter(Direction.BACK::equals).isEmpty()) {
            files.move(staging.resolve(FORWARD), staging.resolve(BACK));
        }
    }

    /** The swap is complete, or undone. */
    void end() throws IOException {
        files.delete(staging.resolve(FORWARD));
        files.delete(staging.resolve(BACK));
    }

    /** The moves of a swap in this direction. */
    List<Move> moves(Direction direction) throws IOException {
        Path file = staging.resolve(direction == Direction.BACK ? BACK : FORWARD);
        byte[] bytes = Files.readAllBytes(file);
        int length = bytes.length - CHECKSUM;
        if (length < 0
                || checksum(bytes, length)
                        != new DataInputStream(new ByteArrayInputStream(bytes, length, CHECKSUM)).readLong()) {
            throw new IOException("'" + file + "' is damaged");
        }
        DataInputStream input = new DataInputStream(new ByteArrayInputStream(bytes, 0, length));
        int count = input.readInt();
        List<Move> moves = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            Move.Kind kind = Move.Kind.values()[input.readByte()];
            moves.add(new Move(kind, new String(input.readNBytes(input.readInt()), StandardCharsets.UTF_8)));
        }
        return moves;
    }

    private static byte[] bytes(List<Move> moves) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream output = new DataOutputStream(bytes);
        output.writeInt(moves.size());
        for (Move move : moves) {
            byte[] path = move.path().getBytes(StandardCharsets.UTF_8);
            output.writeByte(move.kind().ordinal());
            output.writeInt(path.length);
            output.write(path);
        }
        output.writeLong(checksum(bytes.toByteArray(), bytes.size()));
        return bytes.toByteArray();
    }

    private static long checksum(byte[] bytes, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return checksum.getValue();
    }
}
