package dev.backfile.image;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The bytes of a file, of which only those that are asked for are read. Numbers have their first byte first. */
final class FileWindow implements Closeable {

    private static final int WINDOW = 4096;

    private final SeekableByteChannel channel;
    private final long size;
    private byte[] window = new byte[0];
    private long begin;

    private FileWindow(SeekableByteChannel channel) throws IOException {
        this.channel = channel;
        this.size = channel.size();
    }

    static FileWindow open(Path file) throws IOException {
        return new FileWindow(Files.newByteChannel(file));
    }

    long size() {
        return size;
    }

    /** The byte at an offset, from 0 to 255. */
    int octet(long offset) throws IOException, BadImageException {
        if (offset < begin || offset >= begin + window.length) {
            if (offset < 0 || offset >= size) {
                throw new BadImageException("breaks off");
            }
            window = read(offset, WINDOW);
            begin = offset;
        }
        return window[(int) (offset - begin)] & 0xff;
    }

    /** The number of 16 bits at an offset. */
    int word(long offset) throws IOException, BadImageException {
        return octet(offset) << 8 | octet(offset + 1);
    }

    /** The number of 32 bits at an offset. */
    long number(long offset) throws IOException, BadImageException {
        return (long) word(offset) << 16 | word(offset + 2);
    }

    /** The same with its last byte first. */
    int littleWord(long offset) throws IOException, BadImageException {
        return octet(offset + 1) << 8 | octet(offset);
    }

    /** Whether these characters stand at an offset. */
    boolean has(long offset, String characters) throws IOException, BadImageException {
        if (offset + characters.length() > size) {
            return false;
        }
        for (int index = 0; index < characters.length(); index++) {
            if (octet(offset + index) != characters.charAt(index)) {
                return false;
            }
        }
        return true;
    }

    /** Bytes at an offset, at most so many, fewer where the file ends. */
    byte[] read(long offset, int most) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.max(0, Math.min(most, size - offset)));
        channel.position(offset);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            // until it is full
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
