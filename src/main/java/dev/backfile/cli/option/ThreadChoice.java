package dev.backfile.cli.option;

import dev.backfile.BakeRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option with which commands that bake say on how many threads. */
public final class ThreadChoice {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = WholeNumber.class,
            description = "Uses N threads instead of all processors.")
    private @Nullable Integer threads;

    /** Without options. */
    public ThreadChoice() {}

    /**
     * The number of threads; 0 for as many as there are processors.
     *
     * @throws ParameterException if so many cannot be used
     */
    public int number() {
        if (threads != null && (threads < 1 || threads > BakeRequest.MOST_THREADS)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--threads needs a number from 1 to " + BakeRequest.MOST_THREADS + ", not " + threads);
        }
        return threads == null ? 0 : threads;
    }
}
