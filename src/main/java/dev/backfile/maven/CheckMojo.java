package dev.backfile.maven;

import dev.backfile.Backfile;
import dev.backfile.BakeRequest;
import dev.backfile.CheckReport;
import dev.backfile.CheckRequest;
import dev.backfile.diagnostic.DiagnosticPrinter;
import dev.backfile.format.CheckText;
import dev.backfile.format.CheckWriter;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Looks a site over and tells all that is wrong with it; publishes nothing. Errors fail the build. Works in a project and
 * without one.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends SiteMojo {

    /** Looks as of this moment: 2014-10-24, or 2014-10-24T09:30:00Z. */
    @Parameter(property = "backfile.asOf")
    private @Nullable String asOf;

    /** Counts warnings as errors. */
    @Parameter(property = "backfile.strict", defaultValue = "false")
    private boolean strict;

    /** Tells what concerns files that changed since this revision of Git, or are not committed yet. */
    @Parameter(property = "backfile.since")
    private @Nullable String since;

    /** Looks links to other sites up, too. */
    @Parameter(property = "backfile.external", defaultValue = "false")
    private boolean external;

    /** Puts right what leaves no doubt, and shows it. */
    @Parameter(property = "backfile.fix", defaultValue = "false")
    private boolean fix;

    /** With {@code fix}: shows what would be put right, and writes nothing. */
    @Parameter(property = "backfile.dryRun", defaultValue = "false")
    private boolean dryRun;

    /** Writes text, json, github or sarif. */
    @Parameter(property = "backfile.format", defaultValue = "text")
    private String format = "text";

    /** Where another format than text goes; to the standard output when left out. */
    @Parameter(property = "backfile.outputFile")
    private @Nullable File outputFile;

    /** Shows every mistake, however many there are. */
    @Parameter(property = "backfile.verbose", defaultValue = "false")
    private boolean verbose;

    /** Does nothing. */
    @Parameter(property = "backfile.skip", defaultValue = "false")
    private boolean skip;

    /** Made by Maven. */
    public CheckMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Checking is skipped.");
            return;
        }
        try {
            CheckRequest request = request();
            CheckReport report = checked(request);
            CheckWriter writer = new CheckWriter(request.site().site());
            switch (format) {
                case "text" -> tell(request, report);
                case "json" -> write(writer.json(report));
                case "github" -> write(writer.github(report));
                default -> write(writer.sarif(report));
            }
            if (!report.edits().isEmpty()) {
                getLog().info(CheckText.repairs(report, "-Dbackfile.fix", "-Dbackfile.dryRun", fix));
            }
            if (report.errors() > 0) {
                throw new MojoFailureException(
                        "the site has " + report.errors() + (report.errors() == 1 ? " error" : " errors"));
            }
        } catch (IllegalArgumentException mistake) {
            throw new MojoFailureException("the parameter " + mistake.getMessage());
        } catch (IOException | UncheckedIOException failure) {
            throw new MojoExecutionException("a file could not be read or written (" + failure + ")", failure);
        }
    }

    private CheckReport checked(CheckRequest request) {
        try {
            return new Backfile(new LogProgress(getLog())).check(request);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("since cannot be followed: " + unknown.getMessage(), unknown);
        }
    }

    private CheckRequest request() {
        if (dryRun && !fix) {
            throw new IllegalArgumentException("dryRun says how to fix: give both");
        }
        if (!List.of("text", "json", "github", "sarif").contains(format)) {
            throw new IllegalArgumentException("format needs text, json, github or sarif, not '" + format + "'");
        }
        BakeRequest looked = plainRequest().withStrict(strict);
        BakeRequest checked = asOf == null ? looked : looked.withAsOf(asOf);
        CheckRequest request = CheckRequest.of(checked).withExternal(external).withFix(fix && !dryRun);
        return since == null ? request : request.withSince(since);
    }

    private void tell(CheckRequest request, CheckReport report) {
        DiagnosticPrinter all = DiagnosticPrinter.of(request.site().site());
        DiagnosticPrinter printer = verbose ? all : all.shortened("-Dbackfile.verbose shows all");
        printer.print(report.diagnostics(), this::log);
        if (fix) {
            report.edits().forEach(edit -> edit.difference().lines().forEach(getLog()::info));
        }
        getLog().info(CheckText.summary(report));
    }

    private void write(String text) throws IOException {
        if (outputFile == null) {
            System.out.print(text);
            System.out.flush();
        } else {
            Files.createDirectories(outputFile.toPath().toAbsolutePath().getParent());
            Files.writeString(outputFile.toPath(), text);
        }
    }
}
