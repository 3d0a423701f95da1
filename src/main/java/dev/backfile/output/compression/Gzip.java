package dev.backfile.output.compression;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * GZIP, as small as Java makes it. Its header says nothing of time and machine.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1952">RFC 1952</a>
 */
final class Gzip implements Compression {

    static final String ENDING = "gz";

    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 2, (byte) 0xff};
    private static final int WORD = 4;

    @Override
    public String ending() {
        return ENDING;
    }

    @Override
    public byte[] of(byte[] bytes) {
        ByteArrayOutputStream output = new ByteArrayOutputStream(bytes.length / 2 + HEADER.length + 2 * WORD);
        output.writeBytes(HEADER);
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] part = new byte[16 * 1024];
            while (!deflater.finished()) {
                output.write(part, 0, deflater.deflate(part));
            }
        } finally {
            deflater.end();
        }
        CRC32 sum = new CRC32();
        sum.update(bytes);
        littleEndian(output, sum.getValue());
        littleEndian(output, bytes.length);
        return output.toByteArray();
    }

    private static void littleEndian(ByteArrayOutputStream output, long word) {
        for (int count = 0; count < WORD; count++) {
            output.write((int) (word >>> Byte.SIZE * count));
        }
    }
}
