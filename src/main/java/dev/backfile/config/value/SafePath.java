package dev.backfile.config.value;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Which relative paths a site's files may have: they stay in their folder and can be written on every file system. What
 * goes into the destination keeps {@link OutputPath}'s rule besides.
 */
public final class SafePath {

    /** How many bytes a name may have, as most file systems have it. */
    static final int LONGEST_NAME = 255;

    private static final int LONGEST_PATH = 1024;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final String FORBIDDEN = "\\:*?\"<>|";

    private SafePath() {}

    /**
     * What is wrong with a name.
     *
     * @param what what is wrong, as the end of a sentence
     * @param forbidden whether no file may have it; otherwise not every host can store it
     */
    record NameFault(String what, boolean forbidden) {}

    /** What is wrong with a path, as the end of a sentence; empty when it may be used. */
    public static Optional<String> fault(String path) {
        Optional<String> whole = faultOfWhole(path);
        if (whole.isPresent()) {
            return whole;
        }
        for (String name : path.split("/", -1)) {
            Optional<NameFault> fault = faultOfName(name);
            if (fault.isPresent()) {
                return fault.map(NameFault::what);
            }
        }
        return Optional.empty();
    }

    /** The path of a file, if it stays in its folder. */
    public static Optional<String> file(String written) {
        return fault(written).isEmpty() ? Optional.of(written) : Optional.empty();
    }

    /** What is wrong with a path, whatever its names are. */
    static Optional<String> faultOfWhole(String path) {
        if (path.isEmpty() || path.startsWith("/")) {
            return Optional.of("is not a path within the site");
        }
        if (isLongerThan(LONGEST_PATH, path)) {
            return Optional.of("is longer than " + LONGEST_PATH + " bytes");
        }
        return Optional.empty();
    }

    /** What is wrong with one name of a path. */
    static Optional<NameFault> faultOfName(String name) {
        if (name.isBlank()) {
            return Optional.of(new NameFault("has an empty part between two slashes", true));
        }
        if (isDots(name)) {
            return Optional.of(new NameFault("has the part '" + name + "', which could lead out of the site", true));
        }
        if (isLongerThan(LONGEST_NAME, name)) {
            return Optional.of(new NameFault("has a part that is longer than " + LONGEST_NAME + " bytes", true));
        }
        for (int index = 0; index < name.length(); index += Character.charCount(name.codePointAt(index))) {
            int character = name.codePointAt(index);
            if (isInvisible(character)) {
                return Optional.of(new NameFault(
                        String.format(Locale.ROOT, "has an invisible character (U+%04X)", character), true));
            }
            if (FORBIDDEN.indexOf(character) >= 0) {
                return Optional.of(new NameFault(
                        "has the character '" + Character.toString(character) + "', which not every host can store",
                        character == '\\'));
            }
        }
        return Optional.empty();
    }

    private static boolean isDots(String name) {
        return name.chars().allMatch(character -> character == '.');
    }

    /** Control characters, halves of characters and marks that turn the direction of writing; those that join letters belong to words. */
    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> character != ZERO_WIDTH_NON_JOINER && character != ZERO_WIDTH_JOINER;
            default -> false;
        };
    }

    private static boolean isLongerThan(int bytes, String text) {
        return text.length() > bytes
                || 3 * text.length() > bytes && text.getBytes(StandardCharsets.UTF_8).length > bytes;
    }
}
