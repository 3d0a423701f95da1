package dev.backfile.generated.host;

import dev.backfile.notation.SitePath;
import dev.backfile.page.path.OutputPaths;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The URLs of the pages of a site, as rules of hosts name them. */
final class HostUrls {

    private static final String PLAIN = "-._~/";

    private HostUrls() {}

    /** Every URL at which hosts show a page, from the root of the host, not encoded. */
    static List<String> of(String base, String path) {
        if (!SitePath.name(path).equals(OutputPaths.INDEX)) {
            return List.of(base + "/" + path);
        }
        String folder = base + "/" + SitePath.folderPrefix(path);
        String plain = folder.substring(0, folder.length() - 1);
        return plain.isEmpty() ? List.of(folder, base + "/" + path) : List.of(folder, plain, base + "/" + path);
    }

    /** The URL of a page, with every character encoded that means something to any host. */
    static String target(String base, String path) {
        return encoded(of(base, path).get(0));
    }

    /** A path with nothing in it but letters and digits of ASCII, {@code -._~/} and octets that are encoded. */
    static String encoded(String path) {
        StringBuilder url = new StringBuilder(path.length() + 16);
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xff);
            if (isPlain(character)) {
                url.append(character);
            } else {
                url.append('%')
                        .append(Character.toUpperCase(Character.forDigit(octet >> 4 & 0xf, 16)))
                        .append(Character.toUpperCase(Character.forDigit(octet & 0xf, 16)));
            }
        }
        return url.toString();
    }

    /** Whether a path has a control character, or one of these. */
    static boolean hasAny(String path, String characters) {
        return path.chars()
                .anyMatch(character -> Character.isISOControl(character) || characters.indexOf(character) >= 0);
    }

    private static boolean isPlain(char character) {
        return character < 0x80 && (Character.isLetterOrDigit(character) || PLAIN.indexOf(character) >= 0);
    }
}
