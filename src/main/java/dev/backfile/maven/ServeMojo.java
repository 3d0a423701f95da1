package dev.backfile.maven;

import dev.backfile.BakeReport;
import dev.backfile.Preview;
import dev.backfile.PreviewListener;
import dev.backfile.PreviewRequest;
import dev.backfile.ReportText;
import dev.backfile.SwapOutcome;
import dev.backfile.diagnostic.DiagnosticPrinter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows a site in the browser, and bakes it again whenever a file changes, until Maven is stopped. Works in a project and
 * without one.
 */
@Mojo(name = "serve", requiresProject = false)
public class ServeMojo extends SiteMojo {

    /** Answers at this port, or the next one that is free; 0 for any. */
    @Parameter(property = "backfile.port", defaultValue = "8820")
    private int port = PreviewRequest.PORT;

    /** Shows drafts and articles of the future, too. */
    @Parameter(property = "backfile.drafts", defaultValue = "false")
    private boolean drafts;

    /** Lets other machines of the network read, too. */
    @Parameter(property = "backfile.lan", defaultValue = "false")
    private boolean lan;

    /** Looks at every file each second, for network drives that tell of no changes. */
    @Parameter(property = "backfile.poll", defaultValue = "false")
    private boolean poll;

    /** Made by Maven. */
    public ServeMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Path folder = folder();
        try (Preview preview = Preview.open(request(folder), new Told(folder))) {
            getLog().info("Serving " + folder + " at " + preview.address());
            new CountDownLatch(1).await();
        } catch (IllegalArgumentException mistake) {
            throw new MojoFailureException("the parameter " + mistake.getMessage());
        } catch (IOException failure) {
            throw new MojoExecutionException("the site cannot be served (" + failure.getMessage() + ")", failure);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** The port that is wanted. */
    int port() {
        return port;
    }

    /** Whether other machines may read, too. */
    boolean isForOthers() {
        return lan;
    }

    /** What templates find in {@code config} behind all settings. */
    Map<String, String> properties() {
        return Map.of();
    }

    private PreviewRequest request(Path folder) {
        PreviewRequest request = PreviewRequest.of(folder)
                .withPort(port())
                .withDrafts(drafts)
                .withLan(isForOthers())
                .withPoll(poll)
                .withProperties(properties());
        for (String setting : settings()) {
            request = request.withSetting(setting);
        }
        return config().map(request::withConfig).orElse(request);
    }

    /** Logs what each bake came to. */
    private final class Told implements PreviewListener {

        private final Path folder;

        Told(Path folder) {
            this.folder = folder;
        }

        @Override
        public void baked(BakeReport report) {
            DiagnosticPrinter.of(folder)
                    .shortened("the goal bake with -Dbackfile.verbose shows all")
                    .print(report.diagnostics(), ServeMojo.this::log);
            if (report.details().swap() == SwapOutcome.PUBLISHED) {
                getLog().info("Baked " + ReportText.documents(report) + " in " + report.elapsedMillis() + " ms");
            }
        }

        @Override
        public void failed(Throwable fault) {
            getLog().error("the site could not be baked", fault);
        }

        @Override
        public void note(String sentence) {
            getLog().info(sentence);
        }
    }
}
