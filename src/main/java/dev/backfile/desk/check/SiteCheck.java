package dev.backfile.desk.check;

import dev.backfile.build.Oven;
import dev.backfile.build.Progress;
import dev.backfile.build.ledger.Engine;
import dev.backfile.build.report.BakeResult;
import dev.backfile.build.report.Onlooker;
import dev.backfile.build.report.PlanningResult;
import dev.backfile.build.report.SwapOutcome;
import dev.backfile.build.request.BakeOptions;
import dev.backfile.config.Settings;
import dev.backfile.desk.check.external.DeadLinks;
import dev.backfile.desk.check.fix.FileEdit;
import dev.backfile.desk.check.fix.Fix;
import dev.backfile.desk.check.fix.LinkFix;
import dev.backfile.desk.check.fix.Replacement;
import dev.backfile.desk.check.fix.TextFile;
import dev.backfile.desk.check.output.BakedSite;
import dev.backfile.desk.check.output.SiteReader;
import dev.backfile.desk.check.rule.CheckedSite;
import dev.backfile.desk.check.rule.Rule;
import dev.backfile.desk.check.rule.Rules;
import dev.backfile.desk.check.schema.SchemaRule;
import dev.backfile.desk.permalinks.RegisterRepair;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.FileFailure;
import dev.backfile.diagnostic.Place;
import dev.backfile.generated.OutputKinds;
import dev.backfile.jbake.JBake;
import dev.backfile.output.DiskOperations;
import dev.backfile.output.Manifest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks sites: bakes each into a folder of its own, publishes nothing, and tells what is wrong with it. Immutable. */
public final class SiteCheck {

    private static final List<Rule> RULES = Stream.concat(Rules.ALL.stream(), Stream.of(new SchemaRule(JBake::header)))
            .toList();
    private static final List<Fix> FIXES = List.of(new LinkFix());

    private final Progress progress;

    /** Checks that tell how far they are. */
    public SiteCheck(Progress progress) {
        this.progress = progress;
    }

    /**
     * Checks a site.
     *
     * @param request how it would be baked; its destination and its ledger stay as they are
     * @throws IOException if what was baked for the check cannot be read
     * @throws RevisionException if it cannot be told what changed
     */
    public CheckResult check(BakeOptions request, CheckOptions options) throws IOException, RevisionException {
        Path site = request.site().toAbsolutePath().normalize();
        Oven oven = new Oven(progress, new DiskOperations(), OutputKinds.ALL);
        if (oven.settings(request).isEmpty()) {
            return CheckResult.of(oven.plan(request).diagnostics());
        }
        Optional<ChangedFiles> changed = options.since().isEmpty()
                ? Optional.empty()
                : Optional.of(ChangedFiles.since(site, options.since().get()));
        Optional<CheckFolder> folder;
        try {
            folder = CheckFolder.take(site, progress::note);
        } catch (IOException failure) {
            return CheckResult.of(List.of(nowhere(failure)));
        }
        if (folder.isEmpty()) {
            return CheckResult.of(List.of(busy()));
        }
        try (CheckFolder taken = folder.get()) {
            CheckResult result = check(request.into(taken.site(), taken.parent()), options, site, taken, oven);
            return changed.map(files -> concerning(files, result)).orElse(result);
        }
    }

    private static CheckResult concerning(ChangedFiles files, CheckResult result) {
        return new CheckResult(
                result.diagnostics().stream().filter(files::concern).toList(),
                result.counts(),
                result.pages(),
                result.edits().stream()
                        .filter(edit -> files.changed().contains(edit.file()))
                        .toList());
    }

    private CheckResult check(BakeOptions request, CheckOptions options, Path site, CheckFolder folder, Oven oven)
            throws IOException {
        Sources sources = new Sources();
        BakeResult baked = oven.bake(request.withKeepGoing(true), sources);
        if (baked.details().swap() != SwapOutcome.PUBLISHED) {
            return new CheckResult(baked.diagnostics(), baked.counts(), 0, List.of());
        }
        progress.stage("Checking", 1);
        BakedSite read = new SiteReader(
                        folder.site(),
                        Manifest.read(folder.site()).files(),
                        sources.settings().site().host(),
                        sources.settings().reading().outputCharset(),
                        folder.parent().resolve("pages"),
                        Engine.fingerprint())
                .read();
        List<Rule> rules = new ArrayList<>(RULES);
        if (options.external()) {
            rules.add(DeadLinks.of(folder.parent().resolve("external.json"), progress::note));
        }
        Oven planner = new Oven(new Silence(), new DiskOperations(), OutputKinds.ALL);
        List<Diagnostic> found = new ArrayList<>();
        List<Replacement> replacements = new ArrayList<>();
        List<FileEdit> registered = new ArrayList<>();
        // What is told only of a site that is to be published is told here.
        PlanningResult planning = planner.plan(request, planned -> {
            CheckedSite checked = new CheckedSite(site, planned, folder.site(), read, sources.planned);
            found.clear();
            replacements.clear();
            registered.clear();
            rules.forEach(rule -> found.addAll(rule.check(checked)));
            FIXES.forEach(fix -> replacements.addAll(fix.of(checked)));
            if (request.showsWhatIsPublished()) {
                registered.addAll(RegisterRepair.whereThereIsOne(planned, site));
            }
        });
        progress.step(1);
        Set<Diagnostic> all = new TreeSet<>(baked.diagnostics());
        all.addAll(planning.diagnostics());
        all.addAll(oven.judge(request, found));
        Charset charset = sources.settings().reading().charset();
        List<FileEdit> edits =
                new ArrayList<>(FileEdit.of(replacements, file -> TextFile.read(site.resolve(file), charset), charset));
        if (planning.diagnostics().stream().allMatch(RegisterRepair::isHarmless) && areApart(edits, registered)) {
            edits.addAll(registered);
        }
        return new CheckResult(List.copyOf(all), baked.counts(), read.pages(), edits);
    }

    /** Whether no file is edited twice; where one is, the next check has the other edit. */
    private static boolean areApart(List<FileEdit> some, List<FileEdit> others) {
        Set<String> files = some.stream().map(FileEdit::file).collect(Collectors.toSet());
        return others.stream().map(FileEdit::file).noneMatch(files::contains);
    }

    private static Diagnostic nowhere(IOException failure) {
        return Diagnostic.of(
                Code.UNWRITABLE_FILE,
                Place.file(CheckFolder.NAME),
                "a check needs a folder for its pages, and neither this one nor one among the temporary files can be"
                        + " written (" + FileFailure.writing(failure) + ")",
                "see that you may write there and that the disk has room");
    }

    private static Diagnostic busy() {
        return Diagnostic.of(
                Code.BUSY, Place.file(CheckFolder.NAME), "another check of this site is running", "wait for its end");
    }

    /** Says nothing of stages that were told before. */
    private static final class Silence implements Progress {

        @Override
        public void stage(String name, long steps) {
            // it was told
        }

        @Override
        public void note(String sentence) {
            // it was told
        }

        @Override
        public void step(long steps) {
            // it was told
        }
    }

    /** Remembers the settings, and which document has a page of its own at a path. */
    private static final class Sources implements Onlooker {

        private volatile Optional<Settings> settings = Optional.empty();
        private volatile Function<String, Optional<String>> planned = path -> Optional.empty();

        Settings settings() {
            return settings.orElseThrow();
        }

        @Override
        public void read(Settings now) {
            settings = Optional.of(now);
        }

        @Override
        public void planned(Supplier<Function<String, Optional<String>>> sources) {
            planned = sources.get();
        }
    }
}
