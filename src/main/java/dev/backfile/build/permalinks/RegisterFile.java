package dev.backfile.build.permalinks;

import dev.backfile.config.FolderSection;
import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.FileFailure;
import dev.backfile.diagnostic.Place;
import dev.backfile.diagnostic.Position;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.source.frontmatter.SourceText;
import dev.backfile.source.frontmatter.SyntaxFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The file of the register of permalinks.
 *
 * @param name its path in the site
 * @param text its text, byte for byte; empty where there is none
 * @param fault why there is none although there should be
 * @param isMissing whether there is no such file
 * @param fingerprint the fingerprint of all that
 */
record RegisterFile(
        String name, Optional<String> text, Optional<Diagnostic> fault, boolean isMissing, Fingerprint fingerprint) {

    private static final String USUAL = "permalinks.txt";
    private static final long LARGEST = 1L << 28;

    static RegisterFile of(Path site, Settings settings) {
        String set = settings.get(FolderSection.REGISTER);
        String name = set.isEmpty() ? USUAL : set;
        Path file = site.resolve(name);
        try {
            if (!Files.exists(file)) {
                return set.isEmpty()
                        ? new RegisterFile(name, Optional.empty(), Optional.empty(), true, Fingerprint.NONE)
                        : missing(name);
            }
            if (!Files.isRegularFile(file)) {
                return faulty(name, "the register of permalinks is no file", "give it another name");
            }
            if (Files.size(file) > LARGEST) {
                return faulty(name, "the register of permalinks is too large", "check that it is the right file");
            }
            byte[] bytes = Files.readAllBytes(file);
            SourceText.decode(bytes, StandardCharsets.UTF_8);
            String text = new String(bytes, StandardCharsets.UTF_8);
            return new RegisterFile(name, Optional.of(text), Optional.empty(), false, Fingerprint.of(bytes));
        } catch (SyntaxFault fault) {
            return faulty(name, fault.position(), fault.message(), fault.hint(), false);
        } catch (IOException failure) {
            return faulty(
                    name,
                    "the register of permalinks cannot be read (" + FileFailure.reading(failure) + ")",
                    "check that you may read it");
        }
    }

    /** Whether the site has a register, or should have one. */
    boolean isOn() {
        return text.isPresent() || fault.isPresent();
    }

    private static RegisterFile missing(String name) {
        String message = "the register of permalinks is not there";
        String hint =
                "'backfile permalinks --write' writes it; or take the setting " + FolderSection.REGISTER.key() + " out";
        return faulty(name, Position.NONE, message, hint, true);
    }

    private static RegisterFile faulty(String name, String message, String hint) {
        return faulty(name, Position.NONE, message, hint, false);
    }

    private static RegisterFile faulty(String name, Position position, String message, String hint, boolean missing) {
        return new RegisterFile(
                name,
                Optional.empty(),
                Optional.of(Diagnostic.of(Code.BAD_REGISTER, Place.at(name, position), message, hint)),
                missing,
                new ByteWriter().text(message).fingerprint());
    }
}
