package dev.backfile.cli.bake;

import dev.backfile.BakeReport;
import dev.backfile.BakeRequest;
import dev.backfile.Outcome;
import dev.backfile.Progress;
import dev.backfile.ReportText;
import dev.backfile.cli.progress.StageProgress;
import dev.backfile.cli.progress.VerboseReport;
import dev.backfile.cli.terminal.Terminal;
import dev.backfile.diagnostic.DiagnosticPrinter;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Bakes, and tells at a terminal how far it is, which mistakes there are, and what was done. */
public final class TerminalBake {

    private final Terminal terminal;
    private final Elsewhere elsewhere;
    private final BiFunction<BakeRequest, Progress, BakeReport> oven;

    /**
     * @param terminal where to speak
     * @param elsewhere what may bake in another process
     * @param oven what bakes in this one
     */
    public TerminalBake(Terminal terminal, Elsewhere elsewhere, BiFunction<BakeRequest, Progress, BakeReport> oven) {
        this.terminal = terminal;
        this.elsewhere = elsewhere;
        this.oven = oven;
    }

    /**
     * Bakes.
     *
     * @param request what to bake
     * @param volume how much to say
     * @param beforehand lines that are said first, unless the bake is quiet
     * @param beside takes what was done, before the line that sums it up is said
     * @return the exit status
     */
    public int bake(BakeRequest request, Volume volume, List<String> beforehand, Consumer<BakeReport> beside) {
        OptionalInt status = elsewhere.bake(request);
        return status.isPresent() ? status.getAsInt() : bakeHere(request, volume, beforehand, beside);
    }

    private int bakeHere(BakeRequest request, Volume volume, List<String> beforehand, Consumer<BakeReport> beside) {
        boolean quiet = volume == Volume.QUIET;
        if (!quiet) {
            beforehand.forEach(terminal.err()::println);
        }
        BakeReport result;
        try (StageProgress progress =
                StageProgress.of(terminal.err(), terminal.interactive(), terminal.width(), quiet)) {
            result = oven.apply(request, progress);
        }
        DiagnosticPrinter all = DiagnosticPrinter.of(request.site()).withColours(terminal.colours());
        DiagnosticPrinter printer = volume == Volume.VERBOSE ? all : all.shortened("--verbose shows all");
        printer.print(result.diagnostics(), terminal.err()::println);
        if (volume == Volume.VERBOSE) {
            VerboseReport.reasons(result).forEach(terminal.out()::println);
        }
        beside.accept(result);
        if (!quiet) {
            ReportText.passedOver(result).ifPresent(terminal.err()::println);
            ReportText.baseline(result).ifPresent(terminal.err()::println);
            terminal.out().println(Summary.of(result));
        }
        return result.outcome() == Outcome.BAKED ? 0 : 1;
    }
}
