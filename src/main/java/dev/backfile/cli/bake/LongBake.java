package dev.backfile.cli.bake;

import dev.backfile.Backfile;
import dev.backfile.BakeRequest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Bakes in another Java virtual machine where much is left to do. The launcher starts one for short bakes, without its
 * second compiler, which costs more than it gives in their few seconds; in a large archive of which nothing is remembered
 * it pays. Whoever starts Java without the launcher has chosen its options and keeps them.
 */
public final class LongBake implements Elsewhere {

    /** As many files make a bake long. */
    public static final int LONG = 15_000;

    private static final String SHORT_BAKES = "-Dbackfile.launcher=short";
    private static final String ONE_COMPILER = "-XX:TieredStopAtLevel=1";
    private static final String BEGINS_EARLY = "-XX:CompileThresholdScaling=0.5";

    /** A long bake is to take no more memory than it needs; in a short one each time that its heap grows counts. */
    private static final String BEGINS_LARGE = "-XX:InitialRAMPercentage=6";

    private static final Set<String> OF_SHORT_BAKES = Set.of(SHORT_BAKES, BEGINS_EARLY, BEGINS_LARGE);

    /**
     * The second compiler is kept for what runs ten times as often as Java's own thresholds ask, and the heap grows only where a tenth of
     * the time went to collecting garbage.
     */
    private static final List<String> OF_LONG_BAKES = List.of(
            "-XX:GCTimeRatio=9",
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000");

    private final Class<?> program;
    private final int most;

    /**
     * Bakes of some length in a Java of their own.
     *
     * @param program the class whose {@code main} is the command
     * @param most how many files make a bake long
     */
    public LongBake(Class<?> program, int most) {
        this.program = program;
        this.most = most;
    }

    @Override
    public OptionalInt bake(BakeRequest request, List<String> arguments) {
        boolean isShort = "short".equals(System.getProperty("backfile.launcher"));
        if (!isShort || new Backfile().unremembered(request, most) < most) {
            return OptionalInt.empty();
        }
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return run(command(
                java,
                ManagementFactory.getRuntimeMXBean().getInputArguments(),
                System.getProperty("java.class.path"),
                program,
                arguments));
    }

    /**
     * The command of the other Java: that of this one with options for a long bake.
     *
     * @param options the options of this Java
     * @param program the class whose {@code main} is the command
     */
    public static List<String> command(
            Path java, List<String> options, String classPath, Class<?> program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        for (String option : options) {
            if (option.equals(ONE_COMPILER)) {
                command.addAll(OF_LONG_BAKES);
            } else if (!OF_SHORT_BAKES.contains(option)) {
                command.add(option);
            }
        }
        command.addAll(List.of("-classpath", classPath, program.getName()));
        command.addAll(arguments);
        return command;
    }

    /** Runs a command in the place of this process, and ends with it; empty when it cannot be started. */
    public static OptionalInt run(List<String> command) {
        Process process;
        try {
            process = new ProcessBuilder(command).inheritIO().start();
        } catch (IOException unstartable) {
            return OptionalInt.empty();
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
        return OptionalInt.of(await(process));
    }

    private static void end(Process process) {
        process.destroy();
        await(process);
    }

    private static int await(Process process) {
        while (true) {
            try {
                return process.waitFor();
            } catch (InterruptedException other) {
                // nobody has anything else to do
            }
        }
    }
}
