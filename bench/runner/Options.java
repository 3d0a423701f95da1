import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options of the command line: pairs of a name and a value. */
final class Options {

    static final String USAGE =
            """
            usage: bench/run.sh [option value]...
              --articles 1000,10000    sizes of archives                     (1000)
              --peers backfile,hugo    contestants                           (all that are installed)
              --works clean,edit       clean, nothing, edit, new, template, touch   (all; always clean)
              --runs 5                 bakes of each, of which the median counts    (3)
              --reference hugo         whom the others are compared with     (hugo)
              --scratch DIR            where archives and sites are written  (a new temporary folder)
              --results FILE           where the tables are written          (in the scratch folder)
              --seed 1                 another number makes other archives   (1)\
            """;

    private static final List<String> NAMES =
            List.of("--articles", "--peers", "--works", "--runs", "--reference", "--scratch", "--results", "--seed");

    private final Map<String, String> values = new HashMap<>();

    /** Reads the command line; empty if it cannot be understood. */
    static Optional<Options> of(String... arguments) {
        Options options = new Options();
        for (int at = 0; at < arguments.length; at += 2) {
            if (!NAMES.contains(arguments[at]) || at + 1 == arguments.length) {
                return Optional.empty();
            }
            options.values.put(arguments[at].substring(2), arguments[at + 1]);
        }
        return Optional.of(options);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    int number(String name, int otherwise) {
        return Integer.parseInt(text(name, "" + otherwise));
    }

    List<String> list(String name, String otherwise) {
        return Arrays.stream(text(name, otherwise).split(",")).map(String::strip).toList();
    }
}
