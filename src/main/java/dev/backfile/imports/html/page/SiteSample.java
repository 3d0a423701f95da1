package dev.backfile.imports.html.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Learns what the pages of a site have in common from some of them. Blocks that stand on many are furniture. Confined to one thread;
 * its memory is bounded.
 */
public final class SiteSample {

    private static final int MOST_PAGES = 400;
    private static final int MOST_BLOCKS = 2_000_000;
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—:»·•@]+\\s+|\\s+-{1,2}\\s+|\\s*::\\s*|: |_");

    private final Map<Long, Integer> blocks = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private int pages;

    /** A sample of no page yet. */
    public SiteSample() {}

    /** Whether more pages tell nothing more. */
    public boolean isFull() {
        return pages >= MOST_PAGES || blocks.size() > MOST_BLOCKS;
    }

    /** Looks at a page. */
    public void add(Document page) {
        pages++;
        Set<Long> here = new HashSet<>();
        for (Element block : page.body().getAllElements()) {
            if (Prose.isBlock(block) && !Prose.holdsBlocks(block) && block.hasText()) {
                here.add(fingerprint(block));
            }
        }
        here.forEach(block -> blocks.merge(block, 1, Integer::sum));
        List<String> parts = List.of(SEPARATOR.split(page.title().strip()));
        if (parts.size() > 1) {
            Set.of(0, parts.size() - 1).forEach(at -> names.merge(parts.get(at).strip(), 1, Integer::sum));
        }
        Element site = page.selectFirst("meta[property=og:site_name][content]");
        if (site != null) {
            names.merge(site.attr("content").strip(), 2, Integer::sum);
        }
    }

    /** What was learnt. */
    public SiteProfile profile() {
        int often = Math.max(3, (pages * 3 + 9) / 10);
        Set<Long> furniture = blocks.entrySet().stream()
                .filter(block -> block.getValue() >= often)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        Optional<String> name = names.entrySet().stream()
                .filter(each -> each.getValue() >= Math.max(2, pages / 3)
                        && !each.getKey().isEmpty())
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
        return new SiteProfile(furniture, name);
    }

    /** What a block is known by, wherever it stands: its text, whatever its case and punctuation. */
    static long fingerprint(Element block) {
        String text = Prose.folded(block.text());
        long hash = text.isEmpty() ? block.text().hashCode() : 1_125_899_906_842_597L;
        for (int at = 0; at < text.length(); at++) {
            hash = 31 * hash + text.charAt(at);
        }
        return hash;
    }
}
