package dev.backfile.generated.host;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code _headers} as Netlify and Cloudflare Pages read it. What is not named in it they have browsers ask for each time. They
 * read no patterns but a star at the end, so that each file has a line of its own.
 *
 * @param host the host that reads it, as a message names it
 * @see <a href="https://developers.cloudflare.com/pages/configuration/headers/">Headers of Cloudflare Pages</a>
 */
public record HeadersFile(String host) {

    /** Its path in the destination. */
    public static final String PATH = "_headers";

    /** As many rules as Cloudflare Pages reads; what comes behind is as if it were not there. */
    private static final int MOST_RULES_OF_CLOUDFLARE = 100;

    /**
     * Its lines.
     *
     * @param cloudflare whether Cloudflare Pages reads it, and not Netlify alone
     * @param base the path of the site's root on its host, without a slash at its end
     * @param forever which URLs never change what they show: paths from the site's root, with {@code *} at the end for all that
     *     begin so
     * @param files the paths of single files that never do
     */
    public static List<String> lines(boolean cloudflare, String base, List<String> forever, List<String> files) {
        List<String> urls = new ArrayList<>();
        forever.forEach(pattern -> urls.add(HostUrls.encoded(base) + pattern));
        for (String file : files) {
            boolean named = forever.stream()
                    .anyMatch(pattern -> pattern.endsWith("*")
                            ? ("/" + file).startsWith(pattern.substring(0, pattern.length() - 1))
                            : ("/" + file).equals(pattern));
            if (!named) {
                urls.add(HostUrls.encoded(base + "/" + file));
            }
        }
        int most = cloudflare ? Math.min(urls.size(), MOST_RULES_OF_CLOUDFLARE) : urls.size();
        List<String> lines = new ArrayList<>();
        for (String url : urls.subList(0, most)) {
            lines.add(url);
            lines.add("  Cache-Control: " + HostSite.FOR_EVER);
        }
        if (most < urls.size()) {
            lines.add("# Of " + urls.size() + " files the rest has no line: Cloudflare Pages reads no more.");
        }
        return lines.isEmpty() ? List.of("# Nothing of this site may be kept for ever.") : lines;
    }
}
