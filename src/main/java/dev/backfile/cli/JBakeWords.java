package dev.backfile.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What JBake's command line calls otherwise. It is understood, and a line says what it is called today. */
final class JBakeWords {

    private static final Set<String> BAKE = Set.of("-b", "--bake");
    private static final Set<String> INIT = Set.of("-i", "--init");
    private static final Set<String> SERVE = Set.of("-s", "--server");

    @Option(
            names = {"-b", "--bake"},
            hidden = true)
    private boolean bake;

    @Option(names = "--reset", hidden = true)
    private boolean reset;

    /** The arguments with the command that they mean: {@code -b}, {@code -i} and {@code -s} stand where JBake has no commands. */
    static String[] withCommand(String[] arguments, Set<String> commands) {
        List<String> words = List.of(arguments);
        boolean init = words.stream().anyMatch(INIT::contains);
        boolean serve = words.stream().anyMatch(SERVE::contains);
        if (words.isEmpty()
                || commands.contains(words.get(0))
                || !init && !serve && words.stream().noneMatch(BAKE::contains)) {
            return arguments;
        }
        String[] completed = new String[arguments.length + 1];
        completed[0] = init ? "init" : serve ? "serve" : "bake";
        System.arraycopy(arguments, 0, completed, 1, arguments.length);
        return completed;
    }

    /** Whether nothing remembered is to count. */
    boolean reset() {
        return reset;
    }

    /**
     * The line for a bake; empty where nothing was said in JBake's way.
     *
     * @param destination the destination that stands beside the site
     */
    Optional<String> today(Path site, @Nullable Path destination) {
        if (destination == null && !bake && !reset) {
            return Optional.empty();
        }
        return Optional.of("That is JBake's way to say it; today it is: backfile bake "
                + site
                + (destination == null ? "" : " --destination " + destination)
                + (reset ? " --clean" : ""));
    }
}
