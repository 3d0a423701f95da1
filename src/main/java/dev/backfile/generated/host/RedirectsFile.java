package dev.backfile.generated.host;

import dev.backfile.page.path.OutputPaths;
import dev.backfile.page.path.PageUrls;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code _redirects} as Netlify and Cloudflare Pages read it: a line for each old URL. A site that goes to both has one file,
 * which both can read.
 *
 * @see <a href="https://docs.netlify.com/routing/redirects/">Redirects of Netlify</a>
 * @see <a href="https://developers.cloudflare.com/pages/configuration/redirects/">Redirects of Cloudflare Pages</a>
 */
final class RedirectsFile implements RuleFile {

    private static final int LONGEST_LINE = 1_000;
    private static final int MOST_RULES_OF_CLOUDFLARE = 2_000;

    private final String host;
    private final boolean cloudflare;

    /** A file for one of them or both. */
    RedirectsFile(String host, boolean cloudflare) {
        this.host = host;
        this.cloudflare = cloudflare;
    }

    @Override
    public String path() {
        return "_redirects";
    }

    @Override
    public String host() {
        return host;
    }

    /** Both hosts show {@code a.html} at {@code /a}, too: a rule that leads from there back to it would never end. */
    @Override
    public boolean canTell(Move move) {
        return !HostUrls.hasAny(move.from(), "*:")
                && !shown(move.from()).equals(shown(move.to()))
                && PageUrls.encode(move.from()).length()
                                + HostUrls.encoded(move.to()).length()
                        < LONGEST_LINE / 2;
    }

    @Override
    public int rules(Move move) {
        return urls("", move).size();
    }

    @Override
    public int mostRules() {
        return cloudflare ? MOST_RULES_OF_CLOUDFLARE : Integer.MAX_VALUE;
    }

    @Override
    public List<String> lines(HostSite site) {
        Set<String> lines = new LinkedHashSet<>();
        for (Move move : site.moves()) {
            urls(site.base(), move)
                    .forEach(url ->
                            lines.add(PageUrls.encode(url) + " " + HostUrls.target(site.base(), move.to()) + " 301"));
        }
        return new ArrayList<>(lines);
    }

    private static List<String> urls(String base, Move move) {
        return HostUrls.of(base, move.from()).stream()
                .filter(url -> !url.endsWith("/" + OutputPaths.INDEX))
                .toList();
    }

    private static String shown(String path) {
        String plain = path.replaceFirst("(^|/)index\\.html$", "").replaceFirst("\\.html?$", "");
        return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
