package dev.backfile.markup;

import dev.backfile.archive.Link;
import dev.backfile.archive.Link.Kind;
import dev.backfile.diagnostic.Position;
import dev.backfile.notation.SitePath;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Tells links to this site from URLs of others. Immutable; safe for use by many threads.
 *
 * <p>A URL with a scheme ({@code https:}, {@code mailto:}, {@code data:} …) or a host ({@code //host}) is another
 * site's, and an empty one is nobody's: such URLs stay as they are. Everything else is a link of ours.
 */
public final class LinkReader {

    /** Makes a reader. */
    public LinkReader() {}

    /**
     * Reads a URL as it stands in Markdown, HTML or a field of front matter, its escapes and character references
     * already decoded, its percent signs not.
     *
     * <p>The target of a link to the writer's own page ({@code #cost}, {@code ?page=2}) is empty. Of a path that ends with
     * a slash, the target does, too; the content folder itself, named by a relative URL, is {@code ./}.
     *
     * @param url the URL
     * @param use what it is wanted for
     * @param source the text in which it stands
     * @param position where it stands in the file
     * @param links the document's links, to which it is added if it is one
     * @return its number among {@code links}; empty when it is not a link to this site
     */
    public OptionalInt read(String url, Link.Use use, TextSource source, Position position, LinkTable links) {
        if (!ForeignLinks.is(url)) {
            return common(url, url, use, source, position, links);
        }
        Optional<Link> foreign = ForeignLinks.read(url, use, source, position);
        return foreign.isPresent()
                ? OptionalInt.of(links.add(foreign.get()))
                : common(ForeignLinks.common(url), ForeignLinks.unmarked(url), use, source, position, links);
    }

    private static OptionalInt common(
            String url, String written, Link.Use use, TextSource source, Position position, LinkTable links) {
        String stripped = Urls.strip(url);
        if (stripped.isEmpty() || !Urls.scheme(stripped).isEmpty() || hasHost(stripped)) {
            return OptionalInt.empty();
        }
        int end = endOfPath(stripped);
        String path = stripped.substring(0, end);
        String suffix = stripped.substring(end);
        Kind kind = path.startsWith("/") ? Kind.ROOT : Kind.RELATIVE;
        String target = kind == Kind.ROOT ? root(path) : path.isEmpty() ? "" : relative(path, source.path());
        return OptionalInt.of(links.add(new Link(kind, use, target, suffix, written, position)));
    }

    private static boolean hasHost(String url) {
        return url.length() > 1 && isSlash(url.charAt(0)) && isSlash(url.charAt(1));
    }

    private static boolean isSlash(char character) {
        return character == '/' || character == '\\';
    }

    private static int endOfPath(String url) {
        for (int index = 0; index < url.length(); index++) {
            if (url.charAt(index) == '?' || url.charAt(index) == '#') {
                return index;
            }
        }
        return url.length();
    }

    private static String root(String path) {
        String target = Urls.normalize(Urls.decode(path));
        while (target.startsWith("../")) {
            target = target.substring(3);
        }
        return target;
    }

    private static String relative(String path, String sourcePath) {
        String target = Urls.normalize(SitePath.folderPrefix(sourcePath) + Urls.decode(path));
        return target.isEmpty() ? "./" : target;
    }
}
