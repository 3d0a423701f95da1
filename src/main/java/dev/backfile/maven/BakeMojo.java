package dev.backfile.maven;

import dev.backfile.Backfile;
import dev.backfile.BakeReport;
import dev.backfile.BakeRequest;
import dev.backfile.Outcome;
import dev.backfile.ReportText;
import dev.backfile.SwapOutcome;
import dev.backfile.diagnostic.DiagnosticPrinter;
import java.io.File;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Bakes a site. Works in a project and without one. */
@Mojo(name = "bake", defaultPhase = LifecyclePhase.PRE_SITE, requiresProject = false, threadSafe = true)
public class BakeMojo extends SiteMojo {

    /** Where the baked site goes, instead of what the settings say. */
    @Parameter(property = "backfile.destination")
    private @Nullable File destination;

    /** Bakes everything anew. */
    @Parameter(property = "backfile.clean", defaultValue = "false")
    private boolean clean;

    /** Counts warnings as errors. */
    @Parameter(property = "backfile.strict", defaultValue = "false")
    private boolean strict;

    /** Publishes in spite of errors, without what they concern. */
    @Parameter(property = "backfile.keepGoing", defaultValue = "false")
    private boolean keepGoing;

    /** Overwrites files that Backfile did not write where files of the site belong. */
    @Parameter(property = "backfile.adopt", defaultValue = "false")
    private boolean adopt;

    /**
     * Shows drafts and articles of the future, in a folder of their own: {@code draftsDestination}, never
     * {@code destination}.
     */
    @Parameter(property = "backfile.drafts", defaultValue = "false")
    private boolean drafts;

    /** Where the site goes with drafts, instead of what the settings say. */
    @Parameter(property = "backfile.draftsDestination")
    private @Nullable File draftsDestination;

    /** Bakes as of this moment: 2014-10-24, or 2014-10-24T09:30:00Z. */
    @Parameter(property = "backfile.asOf")
    private @Nullable String asOf;

    /** Accepts the mistakes that this file lists, and tells new ones alone. */
    @Parameter(property = "backfile.baseline")
    private @Nullable File baseline;

    /** Writes the mistakes of this bake to the file of accepted ones. */
    @Parameter(property = "backfile.writeBaseline", defaultValue = "false")
    private boolean writeBaseline;

    /** Uses N threads instead of all processors; 0 for all. */
    @Parameter(property = "backfile.threads", defaultValue = "0")
    private int threads;

    /** Shows every mistake, however many there are. */
    @Parameter(property = "backfile.verbose", defaultValue = "false")
    private boolean verbose;

    /** Does nothing. */
    @Parameter(property = "backfile.skip", defaultValue = "false")
    private boolean skip;

    /** Made by Maven. */
    public BakeMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Baking is skipped.");
            return;
        }
        BakeRequest request = request();
        BakeReport report = baked(request);
        DiagnosticPrinter all = DiagnosticPrinter.of(request.site());
        DiagnosticPrinter printer = verbose ? all : all.shortened("-Dbackfile.verbose shows all");
        printer.print(report.diagnostics(), this::log);
        if (report.outcome() == Outcome.MISTAKES) {
            String mistakes = "the site has " + counted(report.errors(), "error");
            if (failsOnMistakes()) {
                throw new MojoFailureException(mistakes);
            }
            getLog().warn(mistakes);
        }
        if (report.details().swap() != SwapOutcome.PUBLISHED) {
            return;
        }
        ReportText.passedOver(report).ifPresent(getLog()::info);
        ReportText.baseline(report).ifPresent(getLog()::info);
        getLog().info("Baked " + ReportText.documents(report) + ": " + report.destination());
    }

    /** Where the baked site goes; null for what the settings say. */
    @Nullable
    File destination() {
        return destination;
    }

    /** Whether everything is baked anew. */
    boolean isClean() {
        return clean;
    }

    /** Whether mistakes in the site end the build; else it is published in spite of them. */
    boolean failsOnMistakes() {
        return true;
    }

    /** What templates find in {@code config} behind all settings. */
    Map<String, String> properties() {
        return Map.of();
    }

    private BakeReport baked(BakeRequest request) throws MojoExecutionException {
        try {
            return new Backfile(new LogProgress(getLog())).bake(request);
        } catch (UncheckedIOException failure) {
            throw new MojoExecutionException(
                    "a file could not be read or written (" + failure.getCause() + "): check the disk and the rights to"
                            + " the site's folders, and bake again",
                    failure);
        }
    }

    private static String counted(long count, String word) {
        return count + " " + (count == 1 ? word : word + "s");
    }

    private BakeRequest request() throws MojoFailureException {
        try {
            return requested();
        } catch (IllegalArgumentException mistake) {
            throw new MojoFailureException("the parameter " + mistake.getMessage());
        }
    }

    private BakeRequest requested() {
        File published = destination();
        BakeRequest request = plainRequest()
                .withClean(isClean())
                .withStrict(strict)
                .withKeepGoing(keepGoing || !failsOnMistakes())
                .withAdopt(adopt)
                .withDrafts(drafts)
                .withThreads(threads)
                .withWriteBaseline(writeBaseline)
                .withProperties(properties());
        File aim = drafts ? draftsDestination : published;
        BakeRequest aimed =
                aim == null ? request : request.withDestination(aim.toPath().toAbsolutePath());
        BakeRequest beside = published == null
                ? aimed
                : aimed.withPublished(published.toPath().toAbsolutePath());
        BakeRequest accepting = baseline == null
                ? beside
                : beside.withBaseline(baseline.toPath().toAbsolutePath());
        return asOf == null ? accepting : accepting.withAsOf(asOf);
    }
}
