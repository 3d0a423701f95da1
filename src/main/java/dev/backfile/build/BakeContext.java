package dev.backfile.build;

import dev.backfile.build.baseline.DiagnosticCollector;
import dev.backfile.build.distribution.Distribution;
import dev.backfile.build.ledger.LedgerFolder;
import dev.backfile.build.report.Onlooker;
import dev.backfile.build.warm.WarmProcess;
import dev.backfile.cache.Ledger;
import dev.backfile.config.Settings;
import dev.backfile.generated.OutputKinds;
import dev.backfile.incremental.FileStamps;
import dev.backfile.markup.asciidoc.KeptAsciidoctor;
import dev.backfile.output.Destination;
import dev.backfile.output.FileOperations;
import dev.backfile.output.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/**
 * All that a bake is given. It is closed with the bake, and its ledger with it.
 *
 * @param task what is to be baked
 * @param tools what serves every bake
 * @param onlooker who looks on
 * @param workers the threads
 * @param warm what is kept from bake to bake
 * @param walk the walk through the content, which has begun
 * @param ledger what is remembered
 * @param destination the destination as it stands
 * @param stamps which files are believed to be as they were
 * @param mistakes gathers what is wrong with the site
 */
record BakeContext(
        BakeTask task,
        Tools tools,
        Onlooker onlooker,
        Workers workers,
        WarmProcess warm,
        ContentWalk walk,
        Ledger ledger,
        Destination destination,
        FileStamps stamps,
        DiagnosticCollector mistakes)
        implements AutoCloseable {

    /**
     * What serves every bake.
     *
     * @param progress who is told how far a bake is
     * @param files what works on the files of destinations
     * @param outputs the kinds of page that are made of a site beside its documents and the lists of them
     * @param asciidoctor what reads AsciiDoc, once it is started
     * @param distribution other processes that do a part of the work, if there are any
     */
    record Tools(
            Progress progress,
            FileOperations files,
            OutputKinds outputs,
            KeptAsciidoctor asciidoctor,
            Optional<Distribution> distribution) {

        /** Other processes, if so much work is worth being given to them. */
        Optional<Distribution> forWork(int size) {
            return distribution.filter(others -> size >= others.least());
        }
    }

    /**
     * Opens the ledger while the walk through the content begins.
     *
     * @param forget whether to remember nothing but which files Backfile wrote
     */
    static BakeContext open(
            BakeTask task,
            Tools tools,
            Onlooker onlooker,
            Workers workers,
            WarmProcess warm,
            LedgerFolder ledgers,
            boolean forget,
            DiagnosticCollector mistakes) {
        ContentWalk walk = ContentWalk.begin(task.site(), task.settings(), workers, warm);
        Ledger ledger = ledgers.ledger(task.settings(), forget, warm.journal(), workers);
        FileStamps stamps = new FileStamps(
                ledger.lastBake().fingerprints(),
                task.place(),
                warm.knowsDestination()
                        && Files.isRegularFile(task.destination().resolve(Manifest.NAME)));
        Destination destination = new Destination(task.destination());
        return new BakeContext(task, tools, onlooker, workers, warm, walk, ledger, destination, stamps, mistakes);
    }

    Settings settings() {
        return task.settings();
    }

    Progress progress() {
        return tools.progress();
    }

    /** Whether mistakes keep the site from being published. */
    boolean isStopped() {
        return mistakes.hasErrors() && !task.request().keepGoing();
    }

    @Override
    public void close() throws IOException {
        ledger.close();
    }
}
