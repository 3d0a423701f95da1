import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The bakes of one work over one archive, and their table. */
final class Results {

    private final Map<Peer, List<Run>> runs = new LinkedHashMap<>();
    private final Map<Peer, String> missing = new LinkedHashMap<>();
    private final String reference;

    /** @param reference the name of the contestant that others are compared with */
    Results(String reference) {
        this.reference = reference;
    }

    void add(Peer peer, Run run) {
        runs.computeIfAbsent(peer, key -> new java.util.ArrayList<>()).add(run);
    }

    /** Notes that a contestant has not done all of the work. */
    void fault(Peer peer, String what) {
        missing.putIfAbsent(peer, what);
    }

    /** The table in Markdown. */
    String table() {
        StringBuilder table = new StringBuilder("| contestant | seconds (least–most) | ÷ " + reference
                + " | CPU s | peak MB | ÷ " + reference + " | others' load | complete |\n"
                + "| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |\n");
        runs.forEach((peer, of) -> table.append(row(peer, of)));
        return table.toString();
    }

    private String row(Peer peer, List<Run> of) {
        double[] seconds = sorted(of, Run::seconds);
        return String.format(
                Locale.ROOT,
                "| %s | %.2f (%.2f–%.2f) | %s | %.2f | %.0f | %s | %.1f | %s |%n",
                peer.title(),
                median(of, Run::seconds),
                seconds[0],
                seconds[seconds.length - 1],
                ratio(of, Run::seconds),
                median(of, Run::cpu),
                median(of, Run::peak) / 1e6,
                ratio(of, Run::peak),
                median(of, Run::others),
                missing.containsKey(peer) ? "no: " + missing.get(peer) : "yes");
    }

    private String ratio(List<Run> of, ToDoubleFunction<Run> value) {
        Optional<List<Run>> yardstick = runs.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(reference))
                .map(Map.Entry::getValue)
                .findFirst();
        return yardstick
                .map(other -> String.format(Locale.ROOT, "%.3f", median(of, value) / median(other, value)))
                .orElse("–");
    }

    private static double median(List<Run> of, ToDoubleFunction<Run> value) {
        double[] sorted = sorted(of, value);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static double[] sorted(List<Run> of, ToDoubleFunction<Run> value) {
        double[] values = of.stream().mapToDouble(value).toArray();
        Arrays.sort(values);
        return values;
    }
}
