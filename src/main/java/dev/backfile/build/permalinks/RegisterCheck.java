package dev.backfile.build.permalinks;

import dev.backfile.archive.Archive;
import dev.backfile.cache.record.SourceRecord;
import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Bound;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.page.Plan;
import dev.backfile.page.register.PublishedUrls;
import dev.backfile.page.register.Register;
import dev.backfile.page.register.RegisterComparison;
import dev.backfile.page.register.RegisterDiagnostics;
import dev.backfile.page.register.RegisterReader;
import dev.backfile.page.register.RegisterState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Beside planning: the register of permalinks against what is published. The register is one of the inputs of a plan, so
 * that where the last plan still holds, what was found then does, too.
 */
public final class RegisterCheck {

    private final Settings settings;
    private final RegisterFile file;
    private final boolean read;
    private final Supplier<Set<String>> sources;

    /**
     * Reads the register of a site.
     *
     * @param documents every document of the site
     * @param files the paths of the other files among them
     */
    public RegisterCheck(
            Path site, Settings settings, Collection<SourceRecord> documents, Supplier<List<String>> files) {
        this.settings = settings;
        this.file = RegisterFile.of(site, settings);
        this.read = documents.stream()
                .filter(document -> document.card().isEmpty())
                .noneMatch(document -> document.diagnostics().stream().anyMatch(RegisterCheck::leavesOut));
        this.sources = () -> {
            Set<String> paths = new HashSet<>(files.get());
            documents.forEach(document -> paths.add(document.path()));
            return paths;
        };
    }

    /** The fingerprint of what a plan follows from, this register included. */
    public Fingerprint inputs(Fingerprint others) {
        return new ByteWriter()
                .fingerprint(others)
                .fingerprint(file.fingerprint())
                .flag(read)
                .fingerprint();
    }

    /**
     * What is wrong with the register of a site that is planned; nothing where it has none.
     *
     * @param found the mistakes that planning found
     */
    public List<Diagnostic> judge(Archive archive, Plan plan, List<Diagnostic> found) {
        return file.isOn() ? state(archive, plan, found).diagnostics() : List.of();
    }

    /**
     * How the register of a site that is planned stands; a site without one has yet to register all.
     *
     * @param found the mistakes that planning found
     */
    public RegisterState state(Archive archive, Plan plan, List<Diagnostic> found) {
        RegisterReader.Result register = file.text()
                .map(text -> RegisterReader.read(settings, file.name(), text))
                .orElseGet(() -> new RegisterReader.Result(Register.EMPTY, true, List.of()));
        PublishedUrls urls = PublishedUrls.of(settings, plan, archive.documents());
        boolean whole = read && found.stream().noneMatch(RegisterCheck::leavesOut);
        RegisterComparison comparison = RegisterComparison.of(
                register.register(),
                new RegisterComparison.Site(settings, archive, plan.addresses(), urls, sources, whole));
        List<Diagnostic> diagnostics = new ArrayList<>(register.diagnostics());
        file.fault().ifPresent(diagnostics::add);
        if (file.text().isPresent()) {
            diagnostics.addAll(new RegisterDiagnostics(settings, file.name()).of(comparison));
        }
        boolean unreadable = file.text().isEmpty() && !file.isMissing();
        return new RegisterState(
                file.name(), file.text(), register, urls, comparison, whole, unreadable, Bound.of(diagnostics));
    }

    /** Whether a mistake keeps a document from being published; those that a site may accept do not. */
    private static boolean leavesOut(Diagnostic diagnostic) {
        return diagnostic.isError() && !diagnostic.code().isAdjustable() && diagnostic.code() != Code.BAD_REGISTER;
    }
}
