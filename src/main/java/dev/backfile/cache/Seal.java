package dev.backfile.cache;

import dev.backfile.fingerprint.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;

/**
 * A file with the fingerprint of the manifest that the last bake left in the destination: plain text, so that every
 * version of the tool can tell whether it was Backfile with this ledger that wrote what stands there.
 */
final class Seal {

    private static final int HEX = 32;

    private final Path file;

    Seal(Path file) {
        this.file = file;
    }

    /** The fingerprint; {@link Fingerprint#NONE} when there is no such file, or it is not what was written. */
    Fingerprint read() throws IOException {
        try {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1).strip();
            return text.length() == HEX
                    ? new Fingerprint(
                            HexFormat.fromHexDigitsToLong(text, 0, HEX / 2),
                            HexFormat.fromHexDigitsToLong(text, HEX / 2, HEX))
                    : Fingerprint.NONE;
        } catch (NoSuchFileException | IllegalArgumentException none) {
            return Fingerprint.NONE;
        }
    }

    /** Writes the fingerprint, all or nothing. */
    void write(Fingerprint manifest) throws IOException {
        if (manifest.equals(read())) {
            return;
        }
        HexFormat hex = HexFormat.of();
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.writeString(next, hex.toHexDigits(manifest.high()) + hex.toHexDigits(manifest.low()) + "\n");
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
