package dev.backfile.generated.host;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who is told of the old URLs of a site. */
public enum RedirectTarget {
    /** Browsers, by a page at each old URL. */
    HTML,
    /** Netlify. */
    NETLIFY,
    /** Cloudflare Pages. */
    CLOUDFLARE,
    /** Apache. */
    APACHE,
    /** nginx. */
    NGINX,
    /** Caddy. */
    CADDY,
    /** S3, and what speaks like it. */
    S3;

    /** The targets that a list between commas names; empty where a name is unknown. */
    public static Optional<Set<RedirectTarget>> read(String written) {
        Set<RedirectTarget> targets = EnumSet.noneOf(RedirectTarget.class);
        for (String name : written.split(",")) {
            Optional<RedirectTarget> target = Arrays.stream(values())
                    .filter(value -> value.name()
                            .toLowerCase(Locale.ROOT)
                            .equals(name.strip().toLowerCase(Locale.ROOT)))
                    .findFirst();
            if (target.isEmpty()) {
                return Optional.empty();
            }
            targets.add(target.get());
        }
        return Optional.of(targets);
    }

    /** The file of headers of those targets that read one. */
    public static Optional<HeadersFile> headers(Set<RedirectTarget> targets) {
        return targets.contains(NETLIFY) || targets.contains(CLOUDFLARE)
                ? Optional.of(new HeadersFile(readerOfHeaders(targets)))
                : Optional.empty();
    }

    private static String readerOfHeaders(Set<RedirectTarget> targets) {
        boolean both = targets.contains(NETLIFY) && targets.contains(CLOUDFLARE);
        return both ? "Netlify and Cloudflare Pages" : targets.contains(NETLIFY) ? "Netlify" : "Cloudflare Pages";
    }

    /** The files of rules that some targets read. */
    public static List<RuleFile> files(Set<RedirectTarget> targets) {
        List<RuleFile> files = new ArrayList<>();
        boolean netlify = targets.contains(NETLIFY);
        boolean cloudflare = targets.contains(CLOUDFLARE);
        if (netlify || cloudflare) {
            files.add(new RedirectsFile(readerOfHeaders(targets), cloudflare));
        }
        if (targets.contains(APACHE)) {
            files.add(new ApacheFile());
        }
        if (targets.contains(NGINX)) {
            files.add(new NginxFile());
        }
        if (targets.contains(CADDY)) {
            files.add(new CaddyFile());
        }
        if (targets.contains(S3)) {
            files.add(new S3File());
        }
        return files;
    }
}
