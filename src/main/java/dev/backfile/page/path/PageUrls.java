package dev.backfile.page.path;

import dev.backfile.notation.PercentEncoding;
import dev.backfile.notation.SitePath;
import java.util.Optional;

/**
 * How one page writes the URLs of other pages and files of the site: relative to itself, or absolute.
 *
 * <p>Paths are percent-encoded as RFC 3986, section 3.3, asks, and also the ampersand and the apostrophe are: a template
 * that does not escape may put a URL into an attribute.
 */
public final class PageUrls {

    private static final String INDEX = "index.html";
    private static final PercentEncoding PATHS = PercentEncoding.keeping("-._~!$()*+,;=@/");
    private static final String ILLEGAL_IN_URLS = "\"<>\\^`{|}";

    private final String base;
    private final String ownPath;
    private final boolean folderLinks;

    private PageUrls(String base, String ownPath, boolean folderLinks) {
        this.base = base;
        this.ownPath = ownPath;
        this.folderLinks = folderLinks;
    }

    /**
     * URLs relative to a page.
     *
     * @param path the path of the page
     * @param folderLinks whether {@code index.html} is left out at the end of a URL
     */
    public static PageUrls relativeTo(String path, boolean folderLinks) {
        int depth = 0;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            depth++;
        }
        return new PageUrls("../".repeat(depth), path, folderLinks);
    }

    /**
     * Absolute URLs. Without a host they begin with a slash.
     *
     * @param host the absolute URL of the site's root, without a trailing slash
     */
    public static PageUrls absolute(Optional<String> host) {
        return new PageUrls(host.orElse("") + "/", "", true);
    }

    /**
     * URLs that begin with a slash and hold on any host that serves the site under the same path: for the page that a
     * host shows at addresses where nothing is.
     *
     * @param pathOnHost the path of the site's root, without a trailing slash; empty where it is that of the host
     */
    public static PageUrls rootRelative(String pathOnHost) {
        return new PageUrls(pathOnHost + "/", "", true);
    }

    /** Whether these URLs are relative to the page at this path. */
    boolean areOf(String path) {
        return !ownPath.isEmpty() && ownPath.equals(path);
    }

    /** The URL prefix that leads to the root of the site: empty, {@code ../} …, or absolute with a trailing slash. */
    public String root() {
        return base;
    }

    /** The URL of a path of the site. */
    public String of(String path) {
        String shown = folderLinks && isFolderIndex(path) ? path.substring(0, path.length() - INDEX.length()) : path;
        String url = base + encode(shown);
        if (!url.isEmpty()) {
            return url.indexOf(':') >= 0 && base.isEmpty() ? "./" + url : url;
        }
        return ownPath.isEmpty() ? "/" : "./";
    }

    /** The URL of a path of the site, with a query or a fragment behind it. */
    public String of(String path, String suffix) {
        return path.equals(ownPath) && suffix.startsWith("#") ? suffix : of(path) + suffix;
    }

    /**
     * A URL of which the site has nothing: as it was written, or where URLs are absolute with the host of the site. One
     * that begins with a slash is the host's, whatever path the site has there.
     *
     * @param written a relative or root-relative URL
     * @param path the path of the page to which it is relative
     */
    String ofUnknown(String written, String path) {
        if (!base.contains("://")) {
            return written;
        }
        return written.startsWith("/")
                ? base.substring(0, base.indexOf('/', base.indexOf("://") + "://".length())) + written
                : base + encode(SitePath.folderPrefix(path)) + written;
    }

    private static boolean isFolderIndex(String path) {
        return path.equals(INDEX) || path.endsWith("/" + INDEX);
    }

    /** A whole URL as its writer wrote it, with every character encoded that no URL may have. */
    public static String legal(String url) {
        int illegal = 0;
        while (illegal < url.length() && !isIllegal(url.charAt(illegal))) {
            illegal++;
        }
        if (illegal == url.length()) {
            return url;
        }
        StringBuilder legal = new StringBuilder(url.length() + 16);
        url.codePoints().forEach(character -> {
            String text = Character.toString(character);
            legal.append(isIllegal(character) ? encode(text) : text);
        });
        return legal.toString();
    }

    private static boolean isIllegal(int character) {
        return character <= ' ' || character >= 0x7f || ILLEGAL_IN_URLS.indexOf(character) >= 0;
    }

    /** A path with every character encoded that a URL's path may not have, or that means something to HTML. */
    public static String encode(String path) {
        return PATHS.encode(path);
    }
}
