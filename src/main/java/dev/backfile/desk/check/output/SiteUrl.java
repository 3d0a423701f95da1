package dev.backfile.desk.check.output;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the URLs in the pages of a site lead. Immutable. */
final class SiteUrl {

    private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):(.*)", Pattern.DOTALL);

    private final String authority;
    private final String root;

    /** URLs of a site at this address, which may have a path. */
    SiteUrl(Optional<String> host) {
        Optional<URI> address = host.map(URI::create);
        this.authority = address.map(URI::getRawAuthority)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .orElse("");
        String path = address.map(URI::getPath).orElse("");
        this.root =
                "/" + path.replaceAll("^/+|/+$", "") + (path.replace("/", "").isEmpty() ? "" : "/");
    }

    /** Where a URL leads. */
    sealed interface Target {

        /**
         * To a path of this site.
         *
         * @param path from the root of the site, decoded
         * @param fragment decoded; empty when there is none
         */
        record Inside(String path, String fragment) implements Target {}

        /** To another site. */
        record Outside(String url) implements Target {}

        /** To nothing that can be looked up. */
        record Elsewhere() implements Target {}
    }

    /**
     * Where a URL leads.
     *
     * @param page the path of the page that has it
     * @param base the URL from which the page means its URLs; empty for its own
     */
    Target target(String url, String page, String base) {
        String own = root + page;
        String from = base.isEmpty() ? own : path(base, own);
        return target(url, from == null ? own : from);
    }

    private Target target(String written, String from) {
        String url = written.strip();
        int hash = url.indexOf('#');
        String fragment = hash < 0 ? "" : decoded(url.substring(hash + 1));
        String rest = hash < 0 ? url : url.substring(0, hash);
        Matcher scheme = SCHEME.matcher(rest);
        boolean absolute = scheme.matches();
        if (absolute && !scheme.group(1).matches("(?i)https?")) {
            return new Target.Elsewhere();
        }
        String path = path(rest, from);
        if (path == null) {
            return rest.startsWith("//") || absolute && scheme.group(2).startsWith("//")
                    ? new Target.Outside(absolute ? rest : "https:" + rest)
                    : new Target.Elsewhere();
        }
        boolean inside = path.startsWith(root) || (path + "/").equals(root);
        return inside
                ? new Target.Inside(path.substring(Math.min(root.length(), path.length())), fragment)
                : new Target.Elsewhere();
    }

    /** The decoded path of a URL on this host, from the root of the host; null when it is of another one. */
    private @Nullable String path(String url, String from) {
        String local = url.replaceFirst("\\?.*", "");
        Matcher scheme = SCHEME.matcher(local);
        String rest = scheme.matches() ? scheme.group(2) : local;
        if (rest.startsWith("//")) {
            int slash = rest.indexOf('/', 2);
            String host = slash < 0 ? rest.substring(2) : rest.substring(2, slash);
            if (authority.isEmpty() || !host.toLowerCase(Locale.ROOT).equals(authority)) {
                return null;
            }
            return normalized(decoded(slash < 0 ? "/" : rest.substring(slash)));
        }
        if (scheme.matches()) {
            return null;
        }
        if (local.isEmpty()) {
            return from;
        }
        return local.startsWith("/")
                ? normalized(decoded(local))
                : normalized(from.substring(0, from.lastIndexOf('/') + 1) + decoded(local));
    }

    private static String normalized(String path) {
        Deque<String> names = new ArrayDeque<>();
        String[] parts = path.split("/", -1);
        for (String name : parts) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        String last = parts[parts.length - 1];
        boolean folder = last.isEmpty() || last.equals(".") || last.equals("..");
        return "/" + String.join("/", names) + (folder && !names.isEmpty() ? "/" : "");
    }

    /** A text with its percent signs decoded, or as it is where they are none of UTF-8. */
    static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer decoded = ByteBuffer.allocate(bytes.length);
        for (int index = 0; index < bytes.length; index++) {
            int high = bytes[index] == '%' && index + 2 < bytes.length ? Character.digit(bytes[index + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[index + 2], 16);
            if (low >= 0) {
                decoded.put((byte) (high << 4 | low));
                index += 2;
            } else {
                decoded.put(bytes[index]);
            }
        }
        decoded.flip();
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(decoded)
                    .toString();
        } catch (CharacterCodingException malformed) {
            return text;
        }
    }
}
