package dev.backfile.build.render;

import dev.backfile.build.report.BakeDetails.TemplateTime;
import dev.backfile.page.Page;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Measures how long the pages of each template take. Safe for use by many threads. */
public final class TemplateTimes {

    private final Map<String, TemplateTime> byTemplate = new ConcurrentHashMap<>();

    /** No page was rendered yet. */
    public TemplateTimes() {}

    /** Does the work of rendering a page, and counts the time for its template. */
    public <T> T measure(Page page, Supplier<T> work) {
        long begin = System.nanoTime();
        T result = work.get();
        Duration time = Duration.ofNanos(System.nanoTime() - begin);
        add(new TemplateTime(page.template(), 1, time, time, page.path()));
        return result;
    }

    /** Counts what was measured elsewhere. */
    public void add(TemplateTime time) {
        byTemplate.merge(time.template(), time, TemplateTimes::sum);
    }

    /** The templates, that which took most time first. */
    public List<TemplateTime> slowestFirst() {
        return byTemplate.values().stream()
                .sorted(Comparator.comparing(TemplateTime::total).reversed())
                .toList();
    }

    private static TemplateTime sum(TemplateTime one, TemplateTime other) {
        TemplateTime slower = one.longest().compareTo(other.longest()) >= 0 ? one : other;
        return new TemplateTime(
                one.template(),
                one.pages() + other.pages(),
                one.total().plus(other.total()),
                slower.longest(),
                slower.slowest());
    }
}
