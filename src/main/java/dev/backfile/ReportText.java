package dev.backfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a report says in words, as the command line and Maven print it. */
public final class ReportText {

    private static final int SHOWN = 5;

    private ReportText() {}

    /** Such as {@code 12 articles, 2 pages, 6 profiles; 2 held back, the next until 2027-05-01}. */
    public static String documents(BakeReport report) {
        DocumentCounts counts = report.counts();
        List<String> kinds = new ArrayList<>();
        kinds.add(count(counts.articles(), "article"));
        if (counts.pages() > 0) {
            kinds.add(count(counts.pages(), "page"));
        }
        if (counts.profiles() > 0) {
            kinds.add(count(counts.profiles(), "profile"));
        }
        if (counts.withdrawn() > 0) {
            kinds.add(String.format(Locale.ROOT, "%,d withdrawn", counts.withdrawn()));
        }
        String live = String.join(", ", kinds);
        if (counts.heldBack() == 0) {
            return live;
        }
        return live
                + String.format(Locale.ROOT, "; %,d held back", counts.heldBack())
                + counts.next().map(next -> ", the next until " + next.date()).orElse("");
    }

    /** One line about the files that nobody means to publish; empty when there are none. */
    public static Optional<String> passedOver(BakeReport report) {
        Map<String, Integer> sorts = report.passedOver();
        int count = sorts.values().stream().mapToInt(Integer::intValue).sum();
        if (count == 0) {
            return Optional.empty();
        }
        String most = sorts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(SHOWN)
                .map(sort -> String.format(Locale.ROOT, "%s %,d", sort.getKey(), sort.getValue()))
                .collect(Collectors.joining(", "));
        return Optional.of("Left out " + count(count, "file") + " that nobody seems to mean to publish (" + most
                + (sorts.size() > SHOWN ? " …" : "") + "). The setting content.include lets names in.");
    }

    /** One line about the list of accepted mistakes; empty when there is nothing to say. */
    public static Optional<String> baseline(BakeReport report) {
        BaselineUse use = report.baseline();
        String mistakes = count(use.accepted(), "mistake");
        if (use.done() == BaselineUse.Done.WRITTEN) {
            return Optional.of("Wrote " + use.file() + ", which accepts " + mistakes + ".");
        }
        if (use.done() == BaselineUse.Done.NOT_WRITTEN) {
            return Optional.of("Did not write " + use.file() + ": mend first what no list can accept. It would accept "
                    + mistakes + ".");
        }
        if (use.accepted() == 0 && use.outlived() == 0) {
            return Optional.empty();
        }
        String outlived = use.outlived() == 0
                ? ""
                : use.outlived() == 1
                        ? " One that it lists no longer occurs: write it anew to take it out."
                        : String.format(
                                Locale.ROOT,
                                " %,d that it lists no longer occur: write it anew to take them out.",
                                use.outlived());
        return Optional.of("Accepted " + mistakes + " that " + use.file() + " lists." + outlived);
    }

    private static String count(long number, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }
}
