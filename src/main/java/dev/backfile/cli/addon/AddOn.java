package dev.backfile.cli.addon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Libraries that are fetched when they are wanted first.
 *
 * @param name what it is called on the command line, and its folder
 * @param purpose what it is for, as the end of a sentence
 * @param probe a class that is there when it is
 * @param jars what it consists of
 */
public record AddOn(String name, String purpose, String probe, List<Jar> jars) {

    /** All there are. Which jars they consist of stands in a file NAME.txt beside this class. */
    public static List<AddOn> all() {
        return List.of(
                of("asciidoc", "reads documents in AsciiDoc", "org.asciidoctor.Asciidoctor"),
                of("git", "publishes to a branch of a git repository", "org.eclipse.jgit.api.Git"),
                of("sftp", "publishes to servers that speak SFTP", "org.apache.sshd.sftp.client.SftpClient"),
                of("brotli", "writes variants for Brotli", "com.aayushatharva.brotli4j.Brotli4jLoader"),
                of("s3", "publishes to S3 and what speaks like it", "software.amazon.awssdk.services.s3.S3Client"));
    }

    /** The one of a name. */
    public static Optional<AddOn> named(String name) {
        return all().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** Whether Java finds its classes, wherever they come from. */
    public boolean isOnClassPath() {
        try {
            Class.forName(probe, false, AddOn.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    private static AddOn of(String name, String purpose, String probe) {
        try (InputStream list = Objects.requireNonNull(AddOn.class.getResourceAsStream(name + ".txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            List<Jar> jars = lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Jar::of)
                    .toList();
            return new AddOn(name, purpose, probe, jars);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The names of all, for shells that complete words. */
    public static final class Names implements Iterable<String> {

        /** Made by whoever reads the declaration of an argument. */
        public Names() {}

        @Override
        public Iterator<String> iterator() {
            return all().stream().map(AddOn::name).iterator();
        }
    }
}
