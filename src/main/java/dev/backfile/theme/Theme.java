package dev.backfile.theme;

import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.notation.SitePath;
import dev.backfile.page.Page;
import dev.backfile.theme.date.DateFormats;
import dev.backfile.theme.directive.DirectiveRenderer;
import dev.backfile.theme.fault.FaultReader;
import dev.backfile.theme.fault.PageFaults;
import dev.backfile.theme.fault.PageWriter;
import dev.backfile.theme.limit.Bounds;
import dev.backfile.theme.limit.Excess;
import dev.backfile.theme.limit.PageLimits;
import dev.backfile.theme.limit.PageLimits.KnownAssignments;
import dev.backfile.theme.limit.RunningPages;
import dev.backfile.theme.model.PageContext;
import dev.backfile.theme.model.Reads;
import dev.backfile.theme.model.SiteContext;
import dev.backfile.theme.model.ThemeInput;
import dev.backfile.theme.page.PageRoot;
import dev.backfile.theme.template.RenderLog;
import dev.backfile.theme.template.TemplateLookup;
import dev.backfile.theme.template.Templates;
import dev.backfile.theme.template.ThemeConfiguration;
import freemarker.core.Environment;
import freemarker.core.XMLOutputFormat;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Renders the pages of one bake. {@link #render} is a pure function of the page and of what the theme was made from, and
 * may be called by many threads at once. Templates are read and parsed when a page first asks for them, and once.
 */
public final class Theme {

    private static final Set<String> XML = Set.of("xml", "atom", "rss", "rdf", "svg", "opml", "xhtml");

    private static final byte[] NOTHING = {};

    private static final int KEPT_CAPACITY = 4 * 1024 * 1024;

    private final Templates templates;
    private final ThemeConfiguration configuration;
    private final SiteContext site;
    private final DateFormats dates;
    private final FaultReader faults;
    private final Optional<PreviewMark> previews;
    private final Queue<PageWriter> writers = new ConcurrentLinkedQueue<>();
    private final Bounds bounds;
    private final DirectiveRenderer directives;
    private final RunningPages running = new RunningPages();
    private final KnownAssignments assignments = new KnownAssignments();

    /** A theme of these templates. */
    public Theme(ThemeInput input, Templates templates) {
        this(input, templates, Bounds.USUAL);
    }

    /** A theme of the templates of FreeMarker as it was made for the same settings. */
    public Theme(ThemeInput input, ThemeConfiguration configuration) {
        this(input, configuration, Bounds.USUAL);
    }

    Theme(ThemeInput input, Templates templates, Bounds bounds) {
        this(input, new ThemeConfiguration(input.settings(), templates), bounds);
    }

    private Theme(ThemeInput input, ThemeConfiguration configuration, Bounds bounds) {
        this.templates = configuration.templates();
        this.configuration = configuration;
        this.site = new SiteContext(input);
        this.dates = new DateFormats(input.settings()::customs);
        this.faults = new FaultReader(templates, configuration, bounds.characters());
        this.previews = input.publication().drafts()
                ? Optional.of(new PreviewMark(input.publication().withoutDrafts()))
                : Optional.empty();
        this.bounds = bounds;
        this.directives = new DirectiveRenderer(configuration, dates);
    }

    /**
     * The mistake of a page that is being rendered and takes too long, with the page, if there is one. Whoever waits for
     * pages asks again and again; such a page may never come.
     */
    public Optional<Diagnostic> overdue() {
        return running.overdue().map(page -> {
            PageFaults told = new PageFaults();
            told.add(page.page(), List.of(faults.excess(RunningPages.excess(), page.current(), "")));
            return told.diagnostics().get(0);
        });
    }

    /**
     * Renders a page.
     *
     * @throws java.io.UncheckedIOException if a template or a body cannot be read
     */
    public Rendered render(Page page) {
        RenderLog log = new RenderLog();
        TemplateLookup lookup = templates.look(page.template());
        log.lookedUp(lookup);
        Optional<Diagnostic> missing = templates.missing(
                page.template(), "a page of the kind " + page.model().kind());
        if (missing.isPresent()) {
            return failed(log, Reads.NOTHING, missing.get());
        }
        PageContext scope = new PageContext(site, page, directives);
        return render(lookup.found().orElseThrow().name(), scope, log);
    }

    private Rendered render(String name, PageContext scope, RenderLog log) {
        PageWriter free = writers.poll();
        PageWriter writer =
                free == null ? new PageWriter(site.settings().reading().outputCharset(), bounds.characters()) : free;
        PageLimits limits = new PageLimits(scope.page().path(), bounds, assignments);
        running.begin(limits);
        try {
            Template template = configuration.getTemplate(name);
            log.warned(configuration.clocksIn(template));
            PageRoot root = new PageRoot(scope);
            Environment environment = template.createProcessingEnvironment(root, writer);
            scope.locale().ifPresent(environment::setLocale);
            log.attachTo(environment);
            DirectiveRenderer.attachTo(environment, root, limits);
            environment.setTemplateProcessingTracer(dates.attachTo(environment, limits));
            environment.process();
            if (previews.isPresent()) {
                writer.become(previews.get()
                        .on(writer.text(), scope.page().path(), scope.page().model()));
            }
            if (isXml(template, scope)) {
                writer.keepLegal();
            }
            return new Rendered(
                    writer.bytes(), log.warnings(), log.lookups(), scope.reads().reads());
        } catch (TemplateException failure) {
            return failed(log, scope.reads().reads(), faults.read(failure, name, limits.current()));
        } catch (IOException failure) {
            return failed(log, scope.reads().reads(), faults.read(failure, name, limits.current()));
        } catch (Excess excess) {
            return failed(log, scope.reads().reads(), faults.excess(excess, limits.current(), name));
        } catch (StackOverflowError endless) {
            return failed(log, scope.reads().reads(), faults.excess(Excess.ofRecursion(), limits.current(), name));
        } catch (OutOfMemoryError excess) {
            return failed(log, scope.reads().reads(), faults.memory(limits.current(), name));
        } finally {
            running.end(limits);
            giveBack(writer);
        }
    }

    /** Whether a page is read by parsers of XML, which refuse the whole of it for one character that XML does not have. */
    private static boolean isXml(Template template, PageContext scope) {
        return template.getOutputFormat() == XMLOutputFormat.INSTANCE
                || XML.contains(SitePath.extension(scope.page().path()));
    }

    private void giveBack(PageWriter writer) {
        writer.clear();
        if (writer.capacity() <= KEPT_CAPACITY) {
            writers.offer(writer);
        }
    }

    private static Rendered failed(RenderLog log, Reads reads, Diagnostic fault) {
        List<Diagnostic> diagnostics = new ArrayList<>(log.warnings());
        diagnostics.add(fault);
        return new Rendered(NOTHING, List.copyOf(diagnostics), log.lookups(), reads);
    }
}
