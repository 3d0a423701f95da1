package dev.backfile.generated.host;

import dev.backfile.notation.FingerprintedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What nginx includes in the block of its server: a location for each old URL, which it finds without looking through the
 * others.
 *
 * @see <a href="https://nginx.org/en/docs/http/ngx_http_core_module.html#location">nginx's locations</a>
 */
final class NginxFile implements RuleFile {

    @Override
    public String path() {
        return "redirects.nginx.conf";
    }

    @Override
    public String host() {
        return "nginx";
    }

    @Override
    public boolean canTellGone(String path) {
        return !HostUrls.hasAny(path, "");
    }

    @Override
    public List<String> lines(HostSite site) {
        Map<String, String> locations = new LinkedHashMap<>();
        for (Move move : site.moves()) {
            String answer = "return 301 \"" + HostUrls.target(site.base(), move.to()) + "\";";
            HostUrls.of(site.base(), move.from()).forEach(url -> locations.putIfAbsent("= " + quoted(url), answer));
        }
        for (String path : site.gone()) {
            HostUrls.of(site.base(), path).forEach(url -> locations.putIfAbsent("= " + quoted(url), "return 410;"));
        }
        for (String pattern : site.forever()) {
            String url = site.base() + pattern;
            String location =
                    pattern.endsWith("*") ? "^~ " + quoted(url.substring(0, url.length() - 1)) : "= " + quoted(url);
            locations.putIfAbsent(location, "add_header Cache-Control \"" + HostSite.FOR_EVER + "\";");
        }
        locations.put(
                "~ \"" + FingerprintedName.PATTERN + "\"", "add_header Cache-Control \"" + HostSite.FOR_EVER + "\";");
        List<String> lines = new ArrayList<>();
        lines.add("add_header Cache-Control \"" + site.shortly() + "\";");
        if (!site.gone().isEmpty()) {
            lines.add("error_page 410 @backfile_gone;");
            lines.add("location @backfile_gone { try_files $uri ${uri}index.html $uri/index.html =410; }");
        }
        locations.forEach((location, answer) -> lines.add("location " + location + " { " + answer + " }"));
        return lines;
    }

    private static String quoted(String url) {
        return "\"" + url.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
