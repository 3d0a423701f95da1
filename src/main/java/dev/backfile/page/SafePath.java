package dev.backfile.page;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Which paths a file of the destination may have: they stay inside it and can be written on every file system. */
final class SafePath {

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_PATH = 1024;
    private static final String FORBIDDEN = "\\:*?\"<>|";

    private SafePath() {}

    /** What is wrong with a path, as the end of a sentence; empty when it may be used. */
    static Optional<String> fault(String path) {
        if (path.isEmpty() || path.startsWith("/")) {
            return Optional.of("is not a path within the site");
        }
        if (path.getBytes(StandardCharsets.UTF_8).length > LONGEST_PATH) {
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

    private static Optional<String> faultOfName(String name) {
        if (name.isEmpty()) {
            return Optional.of("has an empty part between two slashes");
        }
        if (name.equals(".") || name.equals("..")) {
            return Optional.of("has the part '" + name + "', which could lead out of the site");
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            return Optional.of("has a part that is longer than " + LONGEST_NAME + " bytes");
        }
        return name.codePoints()
                .filter(character -> Character.isISOControl(character) || FORBIDDEN.indexOf(character) >= 0)
                .mapToObj(character -> Character.isISOControl(character)
                        ? "has a control character"
                        : "has the character '" + Character.toString(character) + "', which not every host can store")
                .findFirst();
    }
}
