package dev.backfile.config;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Which relative paths a site's files may have: they stay in their folder and can be written on every file system. */
public final class SafePath {

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_PATH = 1024;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final String FORBIDDEN = "\\:*?\"<>|";

    private SafePath() {}

    /** What is wrong with a path, as the end of a sentence; empty when it may be used. */
    public static Optional<String> fault(String path) {
        if (path.isEmpty() || path.startsWith("/")) {
            return Optional.of("is not a path within the site");
        }
        if (lengthOf(path) > LONGEST_PATH) {
            return Optional.of("is longer than " + LONGEST_PATH + " bytes");
        }
        for (String name : path.split("/", -1)) {
            Optional<String> fault = faultOfName(name);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    /** The path of a file, if it stays in its folder. */
    static Optional<String> file(String written) {
        return fault(written).isEmpty() ? Optional.of(written) : Optional.empty();
    }

    /** The path of a folder without slashes at its ends, if it stays in its folder. */
    static Optional<String> folder(String written) {
        return file(written.replaceAll("^/+|/+$", ""));
    }

    private static Optional<String> faultOfName(String name) {
        if (name.isBlank()) {
            return Optional.of("has an empty part between two slashes");
        }
        if (name.matches("\\.+")) {
            return Optional.of("has the part '" + name + "', which could lead out of the site");
        }
        if (lengthOf(name) > LONGEST_NAME) {
            return Optional.of("has a part that is longer than " + LONGEST_NAME + " bytes");
        }
        return name.codePoints()
                .filter(character -> isInvisible(character) || FORBIDDEN.indexOf(character) >= 0)
                .mapToObj(character -> isInvisible(character)
                        ? String.format(Locale.ROOT, "has an invisible character (U+%04X)", character)
                        : "has the character '" + Character.toString(character) + "', which not every host can store")
                .findFirst();
    }

    /** Control characters and marks that turn the direction of writing; those that join letters belong to words. */
    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> character != ZERO_WIDTH_NON_JOINER && character != ZERO_WIDTH_JOINER;
            default -> false;
        };
    }

    private static int lengthOf(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
