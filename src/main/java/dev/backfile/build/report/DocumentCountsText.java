package dev.backfile.build.report;

import dev.backfile.archive.DocumentCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A census in words, as both doors say it. */
public final class DocumentCountsText {

    private static final int SHOWN = 5;

    private DocumentCountsText() {}

    /** Such as {@code 12 articles, 2 pages, 6 profiles; 2 held back, the next until 2027-05-01}. */
    public static String of(DocumentCounts census) {
        List<String> kinds = new ArrayList<>();
        kinds.add(count(census.articles(), "article"));
        if (census.pages() > 0) {
            kinds.add(count(census.pages(), "page"));
        }
        if (census.profiles() > 0) {
            kinds.add(count(census.profiles(), "profile"));
        }
        if (census.withdrawn() > 0) {
            kinds.add(String.format(Locale.ROOT, "%,d withdrawn", census.withdrawn()));
        }
        String live = String.join(", ", kinds);
        if (census.heldBack() == 0) {
            return live;
        }
        return live
                + String.format(Locale.ROOT, "; %,d held back", census.heldBack())
                + census.next().map(next -> ", the next until " + next.date()).orElse("");
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

    /** One line about the files that wait with an article that is not public; empty when there are none. */
    public static Optional<String> waiting(long files) {
        return files == 0
                ? Optional.empty()
                : Optional.of("Held back " + count(files, "file") + " that belong" + (files == 1 ? "s" : "")
                        + " to articles that are not public.");
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
