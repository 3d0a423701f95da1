package dev.backfile;

import dev.backfile.build.Oven;
import dev.backfile.build.distribution.Distribution;
import dev.backfile.build.report.PlannedSite;
import dev.backfile.build.report.PlanningResult;
import dev.backfile.build.request.BakeOptions;
import dev.backfile.config.Settings;
import dev.backfile.config.SettingsReader;
import dev.backfile.desk.check.CheckOptions;
import dev.backfile.desk.check.CheckResult;
import dev.backfile.desk.check.RevisionException;
import dev.backfile.desk.check.SiteCheck;
import dev.backfile.desk.check.fix.FileEdit;
import dev.backfile.desk.check.fix.Repair;
import dev.backfile.desk.permalinks.RegisterRepair;
import dev.backfile.desk.scaffold.DocumentMaker;
import dev.backfile.desk.scaffold.NewDocument;
import dev.backfile.desk.scaffold.NewFile;
import dev.backfile.desk.scaffold.NewSite;
import dev.backfile.desk.scaffold.SiteStarter;
import dev.backfile.desk.schema.FrontMatterSchema;
import dev.backfile.desk.schema.SettingsSchema;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.generated.OutputKinds;
import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.document.ImportRequest;
import dev.backfile.imports.survey.Survey;
import dev.backfile.output.DiskOperations;
import dev.backfile.output.FileOperations;
import dev.backfile.publish.PackageOptions;
import dev.backfile.publish.PackageReport;
import dev.backfile.publish.Packager;
import dev.backfile.publish.PublishOptions;
import dev.backfile.publish.PublishReport;
import dev.backfile.publish.Publisher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Bakes sites. This is the one class that a Java program calls:
 *
 * <pre>{@code
 * BakeReport report = new Backfile().bake(BakeRequest.of(Path.of("my-archive")));
 * }</pre>
 *
 * <p>Immutable; one instance may bake several sites, one after the other or at once. Asciidoctor takes seconds to start: an instance
 * that has read AsciiDoc keeps it for its next bakes.
 */
public final class Backfile {

    private final Oven oven;
    private final Progress progress;

    /** Bakes without telling how far it is. */
    public Backfile() {
        this(Progress.NONE);
    }

    /**
     * Bakes and tells how far it is.
     *
     * @param progress who is told
     */
    public Backfile(Progress progress) {
        this(progress, new DiskOperations());
    }

    Backfile(Progress progress, FileOperations files) {
        this(progress, files, Optional.empty());
    }

    /**
     * Bakes with the help of other processes.
     *
     * @param progress who is told how far a bake is
     * @param distribution the other processes
     */
    public Backfile(Progress progress, Distribution distribution) {
        this(progress, new DiskOperations(), Optional.of(distribution));
    }

    private Backfile(Progress progress, FileOperations files, Optional<Distribution> distribution) {
        this.oven = new Oven(new ToldProgress(progress), files, OutputKinds.ALL, distribution);
        this.progress = progress;
    }

    /**
     * Begins to load, on another thread, what the first bake of a process loads. For programs that end with their bake; it then
     * begins earlier. Where there is one processor alone nothing is done.
     */
    public static void warmUp() {
        Oven.warmUp();
    }

    /** Every setting that a site may have, in the order of the manual. */
    public static List<SettingHelp> settings() {
        return Oven.settings(OutputKinds.ALL).stream()
                .flatMap(group -> group.settings().stream().map(setting -> SettingHelp.of(setting, group)))
                .toList();
    }

    /**
     * Bakes a site. Mistakes of its writers come back in the report; with errors among them nothing is published, unless
     * the request says to keep going. Only what changed since the last bake into the same destination is done.
     *
     * @throws UncheckedIOException if something fails that is neither the site nor its destination
     */
    public BakeReport bake(BakeRequest request) {
        return Reports.of(oven.bake(request.options()));
    }

    /**
     * What a site has, as a bake of this request would have it, without baking: destination and ledger stay as they are.
     *
     * @throws UncheckedIOException if something fails that is not the site
     */
    public Inventory inventory(BakeRequest request) {
        return InventoryTaking.of(oven.plan(request.options()));
    }

    /**
     * What stands in a folder of articles that was made for another generator, or for none, and the settings with which it bakes.
     * The folder is only read.
     *
     * @throws UncheckedIOException if its files cannot be listed
     */
    public Survey survey(Path folder) {
        return MovingIn.survey(oven, folder);
    }

    /**
     * Brings what lies elsewhere into a site, which is made where there is none. What somebody changed or removed since an
     * earlier import stays as it is.
     *
     * @throws IllegalArgumentException if nothing can be done with the source; the message says why
     * @throws UncheckedIOException if a file cannot be read or written
     */
    public ImportReport bringIn(ImportRequest request) {
        return MovingIn.bringIn(oven, request);
    }

    /** A JSON Schema of the settings as a map of keys and values, for editors. */
    public static String settingsSchema() {
        return SettingsSchema.of(Oven.settings(OutputKinds.ALL));
    }

    /**
     * A JSON Schema of the front matter of a site, with its types and taxonomies, for editors; empty where its settings cannot be
     * used.
     */
    public Optional<String> frontMatterSchema(BakeRequest request) {
        return oven.settings(request.options()).map(FrontMatterSchema::of);
    }

    /**
     * Why a page of a site, or a file of it, is as it is, as the last bake of such a request remembers it. Nothing is read but
     * the settings and the ledger, and nothing is changed, also while a bake is running.
     *
     * @param name the page, by its path in the destination or its URL, or a file of the site
     * @throws UncheckedIOException if the ledger cannot be read
     */
    public Explanation explain(BakeRequest request, String name) {
        return Explaining.of(oven.recall(request.options()), name);
    }

    /**
     * Begins a site: settings, articles to begin with, and what publishes it; or a site that is made of a JBake site, in which
     * every document keeps its URL. No file that is there is changed.
     *
     * @throws IllegalArgumentException if a JBake site cannot be brought into the folder; the message says why
     * @throws UncheckedIOException if a file cannot be read or written
     */
    public NewSiteReport begin(NewSiteRequest request) {
        try {
            if (request.jbake().isPresent()) {
                return MovingIn.migrate(oven, request, request.jbake().get());
            }
            NewSite begun = new SiteStarter(Oven.settings(OutputKinds.ALL), LocalDate.now(ZoneOffset.UTC))
                    .start(request.folder(), request.title(), request.host());
            return new NewSiteReport(begun.written(), begun.kept(), begun.notes(), List.of(), true);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Writes a new document into a site, where its newest ones lie, or says why not. No file that is there is changed.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public NewDocumentReport create(NewDocumentRequest request) {
        PlanningResult planned = oven.plan(request.site().options());
        boolean isSite = Files.exists(request.site().site().resolve(SettingsReader.FILE))
                || planned.diagnostics().stream().noneMatch(mistake -> mistake.code() == Code.NO_SITE);
        if (planned.site().isEmpty() || !isSite) {
            return new NewDocumentReport(Optional.empty(), List.of(), List.of(), planned.diagnostics());
        }
        NewDocument wish = new NewDocument(
                request.kind(),
                request.headline(),
                request.authors(),
                request.tags(),
                request.section(),
                request.date(),
                request.slug(),
                request.asNamed());
        try {
            NewFile made =
                    new DocumentMaker(request.site().site(), planned.site().get()).make(wish);
            return new NewDocumentReport(made.path(), made.notes(), made.refusals(), made.diagnostics());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Checks a site: renders it where nobody reads it, looks through what was rendered, and tells all that is wrong.
     * Destination and ledger stay as they are.
     *
     * @throws IllegalArgumentException if it is to be told what changed since a revision that is not known here; the message
     *     says why
     * @throws UncheckedIOException if something fails that is not the site
     */
    public CheckReport check(CheckRequest request) {
        BakeOptions site = request.site().options();
        CheckOptions options = new CheckOptions(request.since(), request.external());
        try {
            SiteCheck check = new SiteCheck(new ToldProgress(progress));
            CheckResult result = check.check(site, options);
            Repair repair = request.fix() ? Repair.of(site.site(), result.edits()) : Repair.NONE;
            CheckResult left = repair.written().isEmpty() ? result : check.check(site, options);
            return new CheckReport(
                    Stream.concat(left.diagnostics().stream(), repair.refused().stream())
                            .sorted()
                            .toList(),
                    Reports.counts(left.counts()),
                    left.pages(),
                    CheckReport.Edit.of(request.fix() ? repair.written() : result.edits()),
                    request.fix());
        } catch (RevisionException unknown) {
            throw new IllegalArgumentException(unknown.getMessage(), unknown);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * What the register of permalinks of a site needs, so that it has every URL: destination and ledger stay as they are. The
     * site is taken as it is published: the moment and the drafts of the request do not count.
     *
     * @param write whether the edits are made, too
     */
    public PermalinksReport permalinks(BakeRequest request, boolean write) {
        BakeOptions published = request.options().asPublished();
        PlanningResult planning = oven.plan(published);
        boolean complete = planning.diagnostics().stream().allMatch(RegisterRepair::isHarmless);
        List<FileEdit> edits = planning.site()
                .filter(site -> complete)
                .map(site -> RegisterRepair.of(site, request.site()))
                .orElse(List.of());
        if (!write || edits.isEmpty()) {
            return new PermalinksReport(planning.diagnostics(), CheckReport.Edit.of(edits), complete);
        }
        Repair repair = Repair.of(request.site(), edits);
        return new PermalinksReport(
                Stream.concat(oven.plan(published).diagnostics().stream(), repair.refused().stream())
                        .sorted()
                        .toList(),
                CheckReport.Edit.of(repair.written()),
                complete);
    }

    /**
     * Publishes a site to a target that its settings name: bakes it first, unless the options say that the last bake is to be
     * published, and uploads what the target does not have. With an error in the report nothing was uploaded, or the upload
     * ended early; the next one goes on from there.
     *
     * @throws UncheckedIOException if something fails that is neither the site nor the target
     */
    public PublishReport publish(BakeRequest request, PublishOptions options) {
        Optional<Settings> settings = oven.settings(request.options());
        if (settings.isPresent()) {
            Optional<Diagnostic> fault = publisher(request, settings.get()).fault(options);
            if (fault.isPresent()) {
                return Publisher.refused(List.of(fault.get()));
            }
        }
        List<Diagnostic> told = List.of();
        if (options.bake() || settings.isEmpty()) {
            BakeReport baked = bake(request);
            told = baked.diagnostics();
            if (baked.errors() > 0 || settings.isEmpty()) {
                return Publisher.refused(told);
            }
        }
        try {
            return publisher(request, settings.get())
                    .publish(options, manifestOf(request))
                    .with(told);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Puts a site into one file, the same for the same site: bakes it first, unless the options say that the last bake is to
     * be taken.
     *
     * @throws UncheckedIOException if something fails that is not the site
     */
    public PackageReport pack(BakeRequest request, PackageOptions options) {
        List<Diagnostic> told = List.of();
        if (options.bake()) {
            BakeReport baked = bake(request);
            told = baked.diagnostics();
            if (baked.errors() > 0) {
                return Packager.refused(told);
            }
        }
        PlanningResult planning = oven.plan(request.options());
        if (planning.site().isEmpty()) {
            return Packager.refused(planning.diagnostics());
        }
        PlannedSite site = planning.site().get();
        Path destination = request.options().destinationIn(site.settings().folders());
        try {
            PackageReport report = new Packager(site.settings().site(), site.newestDay(), request.site(), destination)
                    .write(options, manifestOf(request));
            return new PackageReport(
                    Stream.concat(told.stream(), report.diagnostics().stream()).toList(),
                    report.file(),
                    report.files(),
                    report.bytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The fingerprint of the manifest that the last bake of a site left in its destination. */
    private Fingerprint manifestOf(BakeRequest request) {
        return oven.recall(request.options())
                .site()
                .map(site -> site.memory().lastBake().manifest())
                .orElse(Fingerprint.NONE);
    }

    private Publisher publisher(BakeRequest request, Settings settings) {
        return new Publisher(
                settings,
                request.site(),
                request.options().destinationIn(settings.folders()),
                new ToldProgress(progress),
                System.getenv());
    }

    /**
     * How many files of a site a bake would read of which nothing is remembered: those of its content folder when it is
     * baked for the first time or clean, else none. For who decides how a bake is run; where nothing can be counted it is
     * 0, and the bake tells why.
     *
     * @param most how far to count
     */
    public int unremembered(BakeRequest request, int most) {
        return oven.unremembered(request.options(), most);
    }

    /** Hands what the pipeline says to whoever wants to know. */
    record ToldProgress(Progress progress) implements dev.backfile.build.Progress {

        @Override
        public void stage(String name, long total) {
            progress.stage(name, total);
        }

        @Override
        public void note(String sentence) {
            progress.note(sentence);
        }

        @Override
        public void step(long done) {
            progress.step(done);
        }
    }
}
