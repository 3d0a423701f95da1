package dev.backfile.build;

import dev.backfile.build.report.BakeDetails.TemplateTime;
import dev.backfile.page.Page;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Measures how long the pages of each template take. Safe for use by many threads. */
final class TemplateTimes {

    private final Map<String, TemplateTime> byTemplate = new ConcurrentHashMap<>();

    /** Does the work of rendering a page, and counts the time for its template. */
    <T> T measure(Page page, Supplier<T> work) {
        long begin = System.nanoTime();
        T result = work.get();
        Duration time = Duration.ofNanos(System.nanoTime() - begin);
        byTemplate.merge(
                page.template(), new TemplateTime(page.template(), 1, time, time, page.path()), TemplateTimes::sum);
        return result;
    }

    List<TemplateTime> slowestFirst() {
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
