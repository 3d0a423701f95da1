package dev.backfile.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The pages that were looked at last, which are rendered first. Safe for use by many threads. */
final class ViewedPages {

    private static final int MOST = 8;

    private final Map<String, Boolean> pages = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    };
    private volatile Set<String> now = Set.of();

    synchronized void add(String path) {
        pages.put(path, true);
        now = Set.copyOf(pages.keySet());
    }

    /** Their paths. */
    Set<String> paths() {
        return now;
    }
}
