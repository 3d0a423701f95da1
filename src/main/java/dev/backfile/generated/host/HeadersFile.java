package dev.backfile.generated.host;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code _headers} as Netlify and Cloudflare Pages read it. What is not named in it they have browsers ask for each time.
 *
 * @see <a href="https://developers.cloudflare.com/pages/configuration/headers/">Headers of Cloudflare Pages</a>
 */
final class HeadersFile implements RuleFile {

    private final String host;

    HeadersFile(String host) {
        this.host = host;
    }

    @Override
    public String path() {
        return "_headers";
    }

    @Override
    public String host() {
        return host;
    }

    @Override
    public boolean canTell(Move move) {
        return true;
    }

    @Override
    public boolean canTellGone(String path) {
        return true;
    }

    @Override
    public List<String> lines(HostSite site) {
        List<String> lines = new ArrayList<>();
        for (String pattern : site.forever()) {
            lines.add(HostUrls.encoded(site.base()) + pattern);
            lines.add("  Cache-Control: " + HostSite.FOR_EVER);
        }
        return lines;
    }
}
