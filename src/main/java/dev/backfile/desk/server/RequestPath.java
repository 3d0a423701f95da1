package dev.backfile.desk.server;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The path of a request, decoded once, name by name.
 *
 * @param names the names between the slashes
 * @param folder whether it ends with a slash
 */
record RequestPath(List<String> names, boolean folder) {

    /**
     * Decodes a path as it stands in a request; empty when it is not one of names alone: when it leads upward, when a
     * slash or a control character hides in a name, or when its encoding is broken.
     */
    static Optional<RequestPath> of(String raw) {
        if (!raw.startsWith("/")) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        String[] parts = raw.substring(1).split("/", -1);
        for (int index = 0; index < parts.length; index++) {
            boolean last = index == parts.length - 1;
            if (last && parts[index].isEmpty()) {
                return Optional.of(new RequestPath(List.copyOf(names), true));
            }
            Optional<String> name = decoded(parts[index]).filter(RequestPath::isName);
            if (name.isEmpty()) {
                return Optional.empty();
            }
            names.add(name.get());
        }
        return Optional.of(new RequestPath(List.copyOf(names), false));
    }

    /** Whether a text is the name of a file, and not a way to another folder. */
    private static boolean isName(String name) {
        if (name.isEmpty()
                || name.equals(".")
                || name.equals("..")
                || name.chars().anyMatch(each -> each == '/' || each == '\\' || Character.isISOControl(each))) {
            return false;
        }
        try {
            Path path = Path.of(name);
            return !path.isAbsolute() && path.getRoot() == null && path.getNameCount() == 1;
        } catch (InvalidPathException impossible) {
            return false;
        }
    }

    private static Optional<String> decoded(String raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
        for (int index = 0; index < raw.length(); index++) {
            char character = raw.charAt(index);
            if (character == '%') {
                int high = index + 2 < raw.length() ? Character.digit(raw.charAt(index + 1), 16) : -1;
                int low = index + 2 < raw.length() ? Character.digit(raw.charAt(index + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    return Optional.empty();
                }
                bytes.write(high * 16 + low);
                index += 2;
            } else {
                bytes.writeBytes(String.valueOf(character).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException broken) {
            return Optional.empty();
        }
    }

    /** The path without the names of a folder that it begins with; empty when it does not. */
    Optional<RequestPath> below(List<String> root) {
        boolean within =
                names.size() >= root.size() && names.subList(0, root.size()).equals(root);
        boolean isRoot = names.size() == root.size() && !root.isEmpty() && !folder;
        return within && !isRoot
                ? Optional.of(new RequestPath(names.subList(root.size(), names.size()), folder))
                : Optional.empty();
    }

    /** The path in the site, without a slash at its beginning or end. */
    String text() {
        return String.join("/", names);
    }
}
