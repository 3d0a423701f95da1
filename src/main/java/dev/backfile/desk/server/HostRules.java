package dev.backfile.desk.server;

import dev.backfile.desk.redirect.RedirectRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Redirects that the site's own files tell its host of: {@code _redirects} as Netlify and Cloudflare read it, and the plain
 * lines {@code Redirect …} of {@code .htaccess}; and what a bake tells Apache, nginx and Caddy. Other rules of theirs are not
 * understood, and passed over.
 */
final class HostRules {

    private static final long LARGEST = 1 << 20;

    private HostRules() {}

    /** The rules of a site. */
    static List<RedirectRule> of(SiteFolder site) {
        List<RedirectRule> rules = new ArrayList<>();
        for (String line : lines(site, "_redirects")) {
            RedirectRule.ofRedirects(line).ifPresent(rules::add);
        }
        for (String line : lines(site, ".htaccess")) {
            RedirectRule.ofHtaccess(line).ifPresent(rules::add);
        }
        rules.addAll(WrittenRules.ofApache(lines(site, ".htaccess")));
        rules.addAll(WrittenRules.ofNginx(lines(site, "redirects.nginx.conf")));
        rules.addAll(WrittenRules.ofCaddy(lines(site, "redirects.caddy")));
        return rules;
    }

    private static List<String> lines(SiteFolder site, String name) {
        Optional<Path> file = site.file(name).map(SiteFolder.Found.Page::file);
        try {
            return file.isPresent() && Files.size(file.get()) <= LARGEST
                    ? new String(Files.readAllBytes(file.get()), StandardCharsets.UTF_8)
                            .lines()
                            .toList()
                    : List.of();
        } catch (IOException gone) {
            return List.of();
        }
    }
}
