package dev.backfile.generated.host;

import dev.backfile.notation.FingerprintedName;
import dev.backfile.notation.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code .htaccess} as Apache reads it. Names are written as regular expressions in which every character of ASCII but
 * letters, digits, hyphens, underscores and slashes is a number.
 *
 * @see <a href="https://httpd.apache.org/docs/2.4/mod/mod_alias.html">Apache's mod_alias</a>
 */
final class ApacheFile implements RuleFile {

    @Override
    public String path() {
        return ".htaccess";
    }

    @Override
    public String host() {
        return "Apache";
    }

    @Override
    public boolean canTellGone(String path) {
        return HostUrls.encoded(path).equals(path);
    }

    @Override
    public List<String> lines(HostSite site) {
        List<String> lines = new ArrayList<>();
        if (!site.moves().isEmpty()) {
            lines.add("<IfModule mod_alias.c>");
            for (Move move : site.moves()) {
                for (String url : HostUrls.of(site.base(), move.from())) {
                    lines.add("RedirectMatch 301 \"^" + literal(url) + "$\" \""
                            + HostUrls.target(site.base(), move.to()) + "\"");
                }
            }
            lines.add("</IfModule>");
        }
        gone(site, lines);
        compressed(site, lines);
        lines.add("<IfModule mod_headers.c>");
        lines.add("Header set Cache-Control \"" + site.shortly() + "\"");
        List<String> forever = new ArrayList<>();
        site.forever()
                .forEach(pattern -> forever.add(
                        "^" + literal(site.base() + withoutStar(pattern)) + (pattern.endsWith("*") ? "" : "$")));
        forever.add(FingerprintedName.PATTERN);
        for (String regex : forever) {
            lines.add("<If \"%{REQUEST_URI} =~ m#" + regex + "#\">");
            lines.add("Header set Cache-Control \"" + HostSite.FOR_EVER + "\"");
            lines.add("</If>");
        }
        lines.add("</IfModule>");
        return lines;
    }

    /** The notice at the URL of a withdrawn page is shown as what the answer “gone” says, which must not be gone itself. */
    private static void gone(HostSite site, List<String> lines) {
        if (site.gone().isEmpty()) {
            return;
        }
        lines.add("<IfModule mod_rewrite.c>");
        lines.add("RewriteEngine On");
        for (String path : site.gone()) {
            for (String url : HostUrls.of(site.base(), path)) {
                lines.add("RewriteCond %{ENV:REDIRECT_STATUS} =\"\"");
                lines.add("RewriteCond %{REQUEST_URI} \"^" + literal(url) + "$\"");
                lines.add("RewriteRule \"^\" - [G]");
                lines.add("<If \"%{REQUEST_URI} =~ m#^" + literal(url) + "$#\">");
                lines.add("ErrorDocument 410 " + HostUrls.encoded(site.base() + "/" + path));
                lines.add("</If>");
            }
        }
        lines.add("</IfModule>");
    }

    /** A browser that understands a variant gets it, as what it is a variant of. */
    private static void compressed(HostSite site, List<String> lines) {
        if (site.precompressed().isEmpty()) {
            return;
        }
        lines.add("<IfModule mod_rewrite.c>");
        lines.add("<IfModule mod_headers.c>");
        lines.add("RewriteEngine On");
        for (String ending : List.of("br", "gz")) {
            if (site.precompressed().contains(ending)) {
                String encoding = ending.equals("gz") ? "gzip" : ending;
                lines.add("RewriteCond %{ENV:REDIRECT_STATUS} \"^(200)?$\"");
                lines.add("RewriteCond %{HTTP:Accept-Encoding} \"\\b" + encoding + "\\b\"");
                lines.add("RewriteCond %{REQUEST_FILENAME}." + ending + " -f");
                lines.add("RewriteRule \"^\" \"%{REQUEST_URI}." + ending + "\" [L]");
                lines.add(
                        "<FilesMatch \"\\.(" + String.join("|", MediaType.textExtensions()) + ")\\." + ending + "$\">");
                lines.add("Header set Content-Encoding " + encoding);
                lines.add("Header append Vary Accept-Encoding");
                lines.add("</FilesMatch>");
            }
        }
        for (String extension : MediaType.textExtensions()) {
            lines.add("RewriteRule \"\\." + extension + "\\.(gz|br)$\" \"-\" [T="
                    + MediaType.of(extension).orElseThrow() + ",E=no-gzip:1,E=no-brotli:1]");
        }
        lines.add("</IfModule>");
        lines.add("</IfModule>");
    }

    private static String withoutStar(String pattern) {
        return pattern.endsWith("*") ? pattern.substring(0, pattern.length() - 1) : pattern;
    }

    private static String literal(String url) {
        StringBuilder regex = new StringBuilder(url.length() + 16);
        url.chars().forEach(character -> {
            if (character >= 0x80 || Character.isLetterOrDigit(character) || "-_/".indexOf(character) >= 0) {
                regex.append((char) character);
            } else {
                regex.append(String.format(Locale.ROOT, "\\x%02x", character));
            }
        });
        return regex.toString();
    }
}
