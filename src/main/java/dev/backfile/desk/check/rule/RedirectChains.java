package dev.backfile.desk.check.rule;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pages that lead the browser to a page that leads it on, or back. */
final class RedirectChains implements Rule {

    @Override
    public List<Diagnostic> check(CheckedSite site) {
        Map<String, String> redirects = site.baked().redirects();
        List<Diagnostic> diagnostics = new ArrayList<>();
        redirects.forEach((page, target) -> {
            if (redirects.containsKey(target)) {
                diagnostics.add(mistake(site, page));
            }
        });
        return diagnostics;
    }

    private static Diagnostic mistake(CheckedSite site, String page) {
        Map<String, String> redirects = site.baked().redirects();
        Set<String> way = new LinkedHashSet<>();
        String next = page;
        while (next != null && way.add(next)) {
            next = redirects.get(next);
        }
        Place place = Place.file(site.sources().apply(page).map(site::file).orElseGet(() -> site.outputFile(page)));
        List<String> steps = new ArrayList<>(way);
        if (next == null) {
            return Diagnostic.of(
                    Code.REDIRECT_CHAIN,
                    place,
                    "'/" + page + "' redirects to '/" + steps.get(1) + "', which redirects further",
                    "let it lead to '/" + steps.get(steps.size() - 1) + "' at once");
        }
        return Diagnostic.of(
                Code.REDIRECT_LOOP,
                place,
                "'/" + page + "' redirects in a circle: /" + String.join(" to /", steps) + " to /" + next,
                "let one of them lead to a page that readers are to see");
    }
}
