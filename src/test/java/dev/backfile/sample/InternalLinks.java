package dev.backfile.sample;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows every link of a baked site as a browser would, on a host that serves it from its root. */
final class InternalLinks {

    private static final URI ROOT = URI.create("http://localhost/");

    private final Baked baked;
    private final String host;
    private final Set<String> files;
    private final Map<String, Set<String>> ids = new HashMap<>();

    InternalLinks(Baked baked, String host) {
        this.baked = baked;
        this.host = host;
        this.files = Set.copyOf(baked.files());
    }

    /** Every link that leads to no file or to no element of the site, as {@code page: link}. */
    List<String> broken() {
        List<String> broken = new ArrayList<>();
        for (String path : baked.pages()) {
            for (String link : links(baked.page(path))) {
                if (!resolves(path, link)) {
                    broken.add(path + ": " + link);
                }
            }
        }
        return broken;
    }

    /** What browsers would fetch from elsewhere to show the pages. */
    Set<String> requestsToElsewhere() {
        Set<String> requests = new TreeSet<>();
        for (String path : baked.pages()) {
            Document page = baked.page(path);
            Stream<String> urls = Stream.of(
                            page.select("[src]").stream().map(element -> element.attr("src")),
                            page.select("[srcset]").stream().flatMap(InternalLinks::candidates),
                            page.select("object[data]").stream().map(element -> element.attr("data")),
                            page.select("link[rel~=(?i)stylesheet|icon|preload|preconnect|prefetch|manifest]").stream()
                                    .map(element -> element.attr("href")))
                    .flatMap(all -> all);
            urls.filter(url -> url.matches("(?i)(?!data:)([a-z][a-z0-9+.-]*:|//).*") && !isOwn(url))
                    .forEach(requests::add);
        }
        return requests;
    }

    private static List<String> links(Document page) {
        List<String> links = new ArrayList<>();
        page.select("[href]").forEach(element -> links.add(element.attr("href")));
        page.select("[src]").forEach(element -> links.add(element.attr("src")));
        page.select("[srcset]").forEach(element -> candidates(element).forEach(links::add));
        page.select("meta[http-equiv=refresh]")
                .forEach(element -> links.add(element.attr("content").replaceFirst("^\\d+; *url=", "")));
        return links;
    }

    private static Stream<String> candidates(Element element) {
        return Stream.of(element.attr("srcset").split(","))
                .map(candidate -> candidate.strip().split("\\s+")[0]);
    }

    private boolean resolves(String page, String link) {
        if (!isOwn(link) && link.matches("(?i)([a-z][a-z0-9+.-]*:|//).*")) {
            return true;
        }
        URI own = ROOT.resolve(encoded(page));
        URI target =
                own.resolve(isOwn(link) ? ROOT + link.substring(host.length()).replaceFirst("^/", "") : link);
        String file = file(decoded(target.getRawPath().substring(1)));
        String fragment = target.getRawFragment();
        return files.contains(file)
                && (fragment == null
                        || fragment.isEmpty()
                        || !file.endsWith(".html")
                        || idsOf(file).contains(decoded(fragment)));
    }

    private boolean isOwn(String link) {
        return link.equals(host) || link.startsWith(host + "/");
    }

    private static String file(String path) {
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    private Set<String> idsOf(String file) {
        return ids.computeIfAbsent(
                file,
                path -> baked.page(path).select("[id]").stream()
                        .map(Element::id)
                        .collect(Collectors.toSet()));
    }

    private static String encoded(String path) {
        return Stream.of(path.split("/"))
                .map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }

    private static String decoded(String path) {
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
