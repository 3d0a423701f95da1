package dev.backfile.build.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The central directory at the end of a jar, which has the name, the size and the CRC-32 of each file in it: who only wants to
 * know whether a jar is another one need not read it whole.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE.TXT, sections 4.3.12 and 4.3.16</a>
 */
final class JarDirectory {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int AT_LENGTH = 12;
    private static final int AT_BEGIN = 16;

    private JarDirectory() {}

    /** The directory; the whole file where it does not end in a plain one. */
    static byte[] read(Path jar) throws IOException {
        try (FileChannel file = FileChannel.open(jar, StandardOpenOption.READ)) {
            long last = file.size() - END_LENGTH;
            if (last > 0) {
                ByteBuffer end = ByteBuffer.wrap(read(file, last, END_LENGTH)).order(ByteOrder.LITTLE_ENDIAN);
                long length = Integer.toUnsignedLong(end.getInt(AT_LENGTH));
                long begin = Integer.toUnsignedLong(end.getInt(AT_BEGIN));
                if (end.getInt(0) == END && begin + length == last) {
                    return read(file, begin, (int) length);
                }
            }
            return read(file, 0, Math.toIntExact(file.size()));
        }
    }

    private static byte[] read(FileChannel file, long begin, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, begin + bytes.position()) < 0) {
                throw new IOException("a jar was cut short while it was read");
            }
        }
        return bytes.array();
    }
}
