package dev.backfile.theme.fault;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gathers the diagnostics of rendered pages: one mistake of a template is told once, however many pages it hits. What it
 * gives does not depend on the order in which pages come. Safe for use by many threads.
 */
public final class PageFaults {

    private final Map<Diagnostic, Pages> faults = new ConcurrentHashMap<>();

    private record Pages(String first, int count) {

        Pages and(Pages other) {
            return new Pages(first.compareTo(other.first) <= 0 ? first : other.first, count + other.count);
        }
    }

    /** Adds what a page got. */
    public void add(String path, List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            faults.merge(diagnostic, new Pages(path, 1), Pages::and);
        }
    }

    /** All mistakes in order. A fault that only rendering shows names a page that it hit, and how many more there are. */
    public List<Diagnostic> diagnostics() {
        return faults.entrySet().stream()
                .map(fault -> told(fault.getKey(), fault.getValue()))
                .sorted()
                .toList();
    }

    private static Diagnostic told(Diagnostic fault, Pages pages) {
        if (fault.code() != Code.TEMPLATE_FAULT) {
            return fault;
        }
        String where = ", while rendering " + pages.first();
        int others = pages.count() - 1;
        String more = others == 0 ? "" : " and " + others + (others == 1 ? " other page" : " other pages");
        return new Diagnostic(
                fault.code(), fault.severity(), fault.place(), fault.message() + where + more, fault.hint());
    }
}
