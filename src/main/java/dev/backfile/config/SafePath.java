package dev.backfile.config;

import java.util.Arrays;
import java.util.Optional;

/** Paths within a site's folders, as settings name them. */
final class SafePath {

    private static final String FORBIDDEN = "\\:*?\"<>|";

    private SafePath() {}

    /** The path of a file, if it stays in its folder. */
    static Optional<String> file(String written) {
        return isSafe(written) ? Optional.of(written) : Optional.empty();
    }

    /** The path of a folder without slashes at its ends, if it stays in its folder. */
    static Optional<String> folder(String written) {
        return file(written.replaceAll("^/+|/+$", ""));
    }

    private static boolean isSafe(String path) {
        boolean clean = path.chars()
                .noneMatch(character -> Character.isISOControl(character) || FORBIDDEN.indexOf(character) >= 0);
        return clean && Arrays.stream(path.split("/", -1)).allMatch(name -> !name.isBlank() && !name.matches("\\.+"));
    }
}
