package dev.backfile.desk.check.rule;

import dev.backfile.desk.redirect.RedirectRule;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Pages and rules for the host that lead the browser to where it is led on, or back. */
final class RedirectChains implements Rule {

    private static final long LARGEST = 1 << 20;

    private static final Map<String, Function<String, Optional<RedirectRule>>> FILES =
            Map.of("_redirects", RedirectRule::ofRedirects, ".htaccess", RedirectRule::ofHtaccess);

    /**
     * A redirect.
     *
     * @param target the path in the site to which it leads
     * @param place where it is written
     */
    private record Step(String target, Place place) {}

    @Override
    public List<Diagnostic> check(CheckedSite site) {
        Map<String, Step> steps = new TreeMap<>();
        site.baked().redirects().forEach((page, target) -> steps.put(page, new Step(target, place(site, page))));
        FILES.forEach((name, reader) -> addRules(site, name, reader, steps));
        List<Diagnostic> diagnostics = new ArrayList<>();
        steps.forEach((from, step) -> {
            if (steps.containsKey(step.target())) {
                diagnostics.add(mistake(steps, from));
            }
        });
        return diagnostics;
    }

    private static Place place(CheckedSite site, String page) {
        return Place.file(site.sources().apply(page).map(site::file).orElseGet(() -> site.outputFile(page)));
    }

    private static void addRules(
            CheckedSite site, String name, Function<String, Optional<RedirectRule>> reader, Map<String, Step> steps) {
        String file = site.settings().folders().placesOf(name).stream()
                .filter(place -> Files.isRegularFile(site.folder().resolve(place)))
                .findFirst()
                .orElseGet(() -> site.outputFile(name));
        List<String> lines = lines(site.output().resolve(name));
        for (int number = 1; number <= lines.size(); number++) {
            Place place = new Place(file, number, 1);
            reader.apply(lines.get(number - 1))
                    .filter(RedirectRule::isRedirect)
                    .filter(rule -> isOfOnePath(rule) && isObeyed(rule, site))
                    .ifPresent(rule ->
                            steps.putIfAbsent(path(rule.from(), site), new Step(path(rule.to(), site), place)));
        }
    }

    private static boolean isOfOnePath(RedirectRule rule) {
        return !rule.from().endsWith("*")
                && rule.to().startsWith("/")
                && !rule.to().startsWith("//");
    }

    /** Whether no file stands before the rule. */
    private static boolean isObeyed(RedirectRule rule, CheckedSite site) {
        return rule.first()
                || site.baked().files().find(inSite(rule.from(), site)).isEmpty();
    }

    /** The path in the site of a path from the root of the host: that of its file, where there is one. */
    private static String path(String url, CheckedSite site) {
        String path = inSite(url, site);
        return site.baked().files().find(path).orElse(path);
    }

    private static String inSite(String url, CheckedSite site) {
        String path = url.replaceFirst("[?#].*", "").replaceAll("^/+|/+$", "");
        return site.settings()
                .site()
                .below(path)
                .map(below -> below.replaceFirst("^/", ""))
                .orElse(path);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST ? Files.readAllLines(file) : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static Diagnostic mistake(Map<String, Step> steps, String from) {
        Set<String> way = new LinkedHashSet<>();
        Optional<String> next = Optional.of(from);
        while (next.isPresent() && way.add(next.get())) {
            next = Optional.ofNullable(steps.get(next.get())).map(Step::target);
        }
        Place place = steps.get(from).place();
        List<String> stations = List.copyOf(way);
        if (next.isEmpty()) {
            return Diagnostic.of(
                    Code.REDIRECT_CHAIN,
                    place,
                    "'/" + from + "' redirects to '/" + stations.get(1) + "', which redirects further",
                    "let it lead to '/" + stations.get(stations.size() - 1) + "' at once");
        }
        return Diagnostic.of(
                Code.REDIRECT_LOOP,
                place,
                "'/" + from + "' redirects in a circle: /" + String.join(" to /", stations) + " to /" + next.get(),
                "let one of them lead to a page that readers are to see");
    }
}
