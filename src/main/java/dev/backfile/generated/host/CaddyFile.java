package dev.backfile.generated.host;

import dev.backfile.notation.FingerprintedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a Caddyfile imports into the block of a site.
 *
 * @see <a href="https://caddyserver.com/docs/caddyfile/directives/map">Caddy's maps</a>
 */
final class CaddyFile implements RuleFile {

    private static final String MEANINGFUL = "\"`\\{}";

    @Override
    public String path() {
        return "redirects.caddy";
    }

    @Override
    public String host() {
        return "Caddy";
    }

    @Override
    public boolean canTell(Move move) {
        return !HostUrls.hasAny(move.from(), MEANINGFUL);
    }

    @Override
    public boolean canTellGone(String path) {
        return !HostUrls.hasAny(path, MEANINGFUL);
    }

    @Override
    public List<String> lines(HostSite site) {
        List<String> lines = new ArrayList<>();
        Map<String, String> moved = new LinkedHashMap<>();
        for (Move move : site.moves()) {
            HostUrls.of(site.base(), move.from())
                    .forEach(url -> moved.putIfAbsent(url, HostUrls.target(site.base(), move.to())));
        }
        if (!moved.isEmpty()) {
            map(lines, "backfile_moved", moved);
            lines.add("@backfile_moved expression `{backfile_moved} != \"\"`");
            lines.add("redir @backfile_moved {backfile_moved} 301");
        }
        Map<String, String> gone = new LinkedHashMap<>();
        site.gone().forEach(path -> HostUrls.of(site.base(), path).forEach(url -> gone.put(url, "gone")));
        if (!gone.isEmpty()) {
            map(lines, "backfile_gone", gone);
            lines.add("@backfile_gone expression `{backfile_gone} == \"gone\"`");
            lines.add("error @backfile_gone 410");
            lines.add("handle_errors {");
            lines.add("@backfile_notice expression `{http.error.status_code} == 410`");
            lines.add("handle @backfile_notice {");
            lines.add("file_server");
            lines.add("}");
            lines.add("}");
        }
        lines.add("header ?Cache-Control \"" + site.shortly() + "\"");
        if (!site.forever().isEmpty()) {
            lines.add("@backfile_forever path "
                    + String.join(
                            " ",
                            site.forever().stream()
                                    .map(pattern -> "\"" + site.base() + pattern + "\"")
                                    .toList()));
            lines.add("header @backfile_forever Cache-Control \"" + HostSite.FOR_EVER + "\"");
        }
        lines.add("@backfile_named path_regexp `" + FingerprintedName.PATTERN + "`");
        lines.add("header @backfile_named Cache-Control \"" + HostSite.FOR_EVER + "\"");
        return lines;
    }

    private static void map(List<String> lines, String name, Map<String, String> values) {
        lines.add("map {path} {" + name + "} {");
        values.forEach((url, value) -> lines.add("\"" + url + "\" \"" + value + "\""));
        lines.add("default \"\"");
        lines.add("}");
    }
}
