package dev.backfile.desk.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Which files and folders lie at some paths: others when one came, or went, or was put in the place of another. What is
 * written into them does not matter to a folder; a file is another then, too.
 *
 * @param found what the system knows each by, by its path; of what is not there nothing
 */
public record Identities(Map<Path, String> found) {

    /** Of nothing. */
    public static final Identities NONE = new Identities(Map.of());

    /** Copies. */
    public Identities {
        found = Map.copyOf(found);
    }

    /** What lies at some paths at this moment. */
    public static Identities of(Collection<Path> paths) {
        Map<Path, String> found = new LinkedHashMap<>();
        for (Path path : paths) {
            found.put(path, identity(path));
        }
        return new Identities(found);
    }

    /** What lies at the same paths at this moment. */
    Identities now() {
        return of(found.keySet());
    }

    private static String identity(Path path) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            String key = Objects.toString(
                    attributes.fileKey(), attributes.creationTime().toString());
            return attributes.isDirectory() ? key : key + " " + attributes.lastModifiedTime();
        } catch (IOException gone) {
            return "";
        }
    }
}
