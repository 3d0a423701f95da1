package dev.backfile.build.baseline;

import dev.backfile.build.report.BaselineUse;
import dev.backfile.build.request.BakeOptions;
import dev.backfile.config.Checks;
import dev.backfile.config.SettingsReader;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The list of accepted mistakes of one bake: read before it, or written after it.
 *
 * @param name how the list is named; empty when there is none
 * @param file where it is written to; empty when it is not
 * @param baseline what it accepts
 * @param mistakes what is wrong with it
 */
public record Accepting(String name, Optional<BaselineFile> file, Baseline baseline, List<Diagnostic> mistakes) {

    public static Accepting of(BakeOptions request, Checks checks) {
        Path site = request.site().toAbsolutePath().normalize();
        Optional<Path> named = request.baseline()
                .map(Path::toAbsolutePath)
                .or(() -> checks.baseline().map(site::resolve));
        if (named.isEmpty()) {
            return new Accepting(
                    "", Optional.empty(), Baseline.NONE, request.writeBaseline() ? List.of(unnamed()) : List.of());
        }
        Path path = named.get().normalize();
        Path seen = path.startsWith(site) && !path.equals(site) ? site.relativize(path) : path;
        String name = seen.toString().replace('\\', '/');
        BaselineFile file = new BaselineFile(path, name);
        if (request.writeBaseline()) {
            Optional<Diagnostic> foreign = file.foreign();
            return foreign.isPresent()
                    ? new Accepting(name, Optional.empty(), Baseline.NONE, List.of(foreign.get()))
                    : new Accepting(name, Optional.of(file), Baseline.ALL, List.of());
        }
        BaselineFile.Content content = file.read();
        return new Accepting(name, Optional.empty(), content.baseline(), content.mistakes());
    }

    /** Writes the list, if it is to be written; what is in the way of that is a mistake. */
    public Optional<Diagnostic> write(DiagnosticCollector found) {
        return file.flatMap(list -> list.write(Baseline.of(found.inOrder())));
    }

    /**
     * What became of the list.
     *
     * @param published whether the bake came to its end: only then has it met every mistake
     * @param writable whether the list could be written
     */
    public BaselineUse use(DiagnosticCollector.Told told, boolean published, boolean writable) {
        BaselineUse.Done done = file.isEmpty()
                ? BaselineUse.Done.READ
                : published && writable ? BaselineUse.Done.WRITTEN : BaselineUse.Done.NOT_WRITTEN;
        return new BaselineUse(name, told.accepted(), published ? told.outlived() : 0, done);
    }

    private static Diagnostic unnamed() {
        return Diagnostic.of(
                Code.BAD_BASELINE,
                Place.file(SettingsReader.FILE),
                "no file is named to which accepted mistakes could be written",
                "name one with --baseline, or with the setting check.baseline");
    }
}
