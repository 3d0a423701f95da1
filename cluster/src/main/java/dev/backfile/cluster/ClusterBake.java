package dev.backfile.cluster;

import dev.backfile.Backfile;
import dev.backfile.BakeReport;
import dev.backfile.BakeRequest;
import dev.backfile.Progress;
import dev.backfile.SwapOutcome;
import dev.backfile.build.distribution.LostWorkException;
import dev.backfile.config.ReadingSection;
import dev.backfile.config.SettingsReader;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.generated.OutputKinds;
import dev.backfile.jbake.JBake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.spark.SparkConf;

/** One bake: the site is fetched where it lies elsewhere, baked, and sent where it is to lie elsewhere. */
final class ClusterBake {

    private final SparkConf conf;
    private final Storage storage;
    private final Progress progress;

    ClusterBake(SparkConf conf, Storage storage, Progress progress) {
        this.conf = conf;
        this.storage = storage;
        this.progress = progress;
    }

    BakeReport bake(BakeRequest request) {
        Path destination = request.destination().orElse(request.site());
        Optional<URI> from = storage.remote(request.site());
        Optional<URI> to = request.destination().flatMap(storage::remote);
        List<Diagnostic> unfit = storage.unfit(from, to, request.destination().isPresent());
        if (!unfit.isEmpty()) {
            return BakeReport.refused(destination, unfit);
        }
        try (SparkJobs jobs = new SparkJobs(conf);
                SparkDistribution cluster = new SparkDistribution(jobs, request)) {
            if (from.isPresent()) {
                Optional<Diagnostic> unread = fetch(from.get(), request.site(), jobs);
                if (unread.isPresent()) {
                    return BakeReport.refused(destination, List.of(unread.get()));
                }
            }
            BakeReport report = new Backfile(progress, cluster).bake(request);
            return to.isPresent() && isWhole(report, request)
                    ? report.with(send(destination, to.get(), request, jobs))
                    : report;
        } catch (LostWorkException loss) {
            return BakeReport.refused(
                    destination,
                    List.of(Diagnostic.of(
                            Code.LOST_WORK,
                            Place.file(destination.toString()),
                            "the cluster " + loss.getMessage(),
                            loss.hint())));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isWhole(BakeReport report, BakeRequest request) {
        return report.details().swap() != SwapOutcome.UNFINISHED && (report.errors() == 0 || request.keepGoing());
    }

    private static Charset pages(BakeRequest request) {
        return new SettingsReader(JBake.dialect(), OutputKinds.ALL.settings())
                .read(request.site(), request.config(), request.set(), request.properties())
                .settings()
                .map(settings -> settings.get(ReadingSection.ENCODING))
                .orElse(StandardCharsets.UTF_8);
    }

    private Optional<Diagnostic> fetch(URI from, Path site, SparkJobs jobs) {
        try {
            new Fetch(from, site, jobs, progress).fetch();
            return Optional.empty();
        } catch (IOException failure) {
            return Optional.of(Diagnostic.of(
                    Code.UNREADABLE_FILE,
                    Place.file(from.toString()),
                    "the site cannot be read there (" + SparkJobs.firstLine(failure) + ")",
                    "check the address and the rights, and that Spark has the library of that file system, such as --packages"
                            + " org.apache.hadoop:hadoop-aws:3.5.0 for S3"));
        }
    }

    private List<Diagnostic> send(Path destination, URI to, BakeRequest request, SparkJobs jobs) {
        try {
            return new Send(destination, to, pages(request), jobs, progress).send(request.adopt());
        } catch (IOException failure) {
            return List.of(Diagnostic.of(
                    Code.BAD_DESTINATION,
                    Place.file(to.toString()),
                    "the site is baked, but not all of it could be written there (" + SparkJobs.firstLine(failure)
                            + ")",
                    "check the address and the rights, and bake again: what is there already is not written again"));
        }
    }
}
