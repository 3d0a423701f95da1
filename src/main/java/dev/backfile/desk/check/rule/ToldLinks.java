package dev.backfile.desk.check.rule;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.Link;
import dev.backfile.archive.LinkTarget;
import dev.backfile.page.path.Addresses;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The links that a bake tells where they are written, so that they are not told again where they are shown. */
final class ToldLinks {

    private final Map<String, Set<Target>> byDocument = new HashMap<>();
    private final Set<Target> all = new HashSet<>();

    private record Target(String path, String fragment) {}

    private ToldLinks() {}

    static ToldLinks of(Archive archive, Addresses addresses) {
        ToldLinks told = new ToldLinks();
        for (Article document : archive.documents()) {
            for (int number = 0; number < document.links().size(); number++) {
                told.add(document, document.links().get(number), archive.target(document, number), addresses);
            }
        }
        return told;
    }

    /**
     * Whether something that a page refers to in vain is told already: by the page's own document, or by any where the
     * page shows several.
     */
    boolean has(Optional<String> source, String path, String fragment) {
        Target target = new Target(path, fragment);
        return source.map(
                        document -> byDocument.getOrDefault(document, Set.of()).contains(target))
                .orElseGet(() -> all.contains(target));
    }

    private void add(Article document, Link link, LinkTarget target, Addresses addresses) {
        if (target instanceof LinkTarget.ToPath to
                && addresses.resolve(to.path()).isEmpty()) {
            add(document, new Target(to.path(), ""));
        } else if (target instanceof LinkTarget.ToArticle to && !link.fragment().isEmpty()) {
            String fragment = decoded(link.fragment());
            if (!to.article().anchors().contains(fragment)) {
                add(document, new Target(addresses.of(to.article()), fragment));
            }
        }
    }

    private void add(Article document, Target target) {
        byDocument.computeIfAbsent(document.path(), path -> new HashSet<>()).add(target);
        all.add(target);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }
}
