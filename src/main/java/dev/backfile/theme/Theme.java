package dev.backfile.theme;

import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.page.Page;
import dev.backfile.theme.date.DateFormats;
import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Renders the pages of one bake. {@link #render} is a pure function of the page and of what the theme was made from, and
 * may be called by many threads at once. Templates are read and parsed when a page first asks for them, and once.
 */
public final class Theme {

    /** How many characters a page may have. */
    static final int CHARACTERS_OF_A_PAGE = 64 * 1024 * 1024;

    /** How many directives, interpolations and texts FreeMarker may execute for a page. */
    private static final long STEPS_OF_A_PAGE = 200_000_000L;

    private static final byte[] NOTHING = {};

    private static final int KEPT_CAPACITY = 4 * 1024 * 1024;

    private final Templates templates;
    private final ThemeConfiguration configuration;
    private final SiteScope site;
    private final DateFormats dates = new DateFormats();
    private final FaultReader faults;
    private final Optional<PreviewMark> previews;
    private final Queue<PageWriter> writers = new ConcurrentLinkedQueue<>();
    private final long steps;
    private final int characters;

    /** A theme of these templates. */
    public Theme(ThemeInput input, Templates templates) {
        this(input, templates, STEPS_OF_A_PAGE, CHARACTERS_OF_A_PAGE);
    }

    Theme(ThemeInput input, Templates templates, long steps, int characters) {
        this.templates = templates;
        this.configuration = new ThemeConfiguration(input.settings(), templates);
        this.site = new SiteScope(input);
        this.faults = new FaultReader(templates, configuration, characters);
        this.previews = input.publication().drafts()
                ? Optional.of(new PreviewMark(input.publication().withoutDrafts()))
                : Optional.empty();
        this.steps = steps;
        this.characters = characters;
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
        if (lookup.found().isEmpty()) {
            Diagnostic missing = templates
                    .missing(
                            page.template(),
                            "a page of the kind " + page.model().kind())
                    .orElseThrow();
            return failed(log, Reads.NOTHING, missing);
        }
        PageScope scope = new PageScope(site, page);
        return render(lookup.found().get().name(), scope, log);
    }

    private Rendered render(String name, PageScope scope, RenderLog log) {
        PageWriter writer = writers.poll();
        writer = writer == null ? new PageWriter(site.settings().reading().outputCharset(), characters) : writer;
        try {
            Template template = configuration.getTemplate(name);
            log.warned(configuration.clocksIn(template));
            Environment environment = template.createProcessingEnvironment(new PageRoot(scope), writer);
            log.attachTo(environment);
            environment.setTemplateProcessingTracer(dates.attachTo(environment, new StepLimit(steps)));
            environment.process();
            if (previews.isPresent()) {
                writer.become(previews.get()
                        .on(writer.text(), scope.page().path(), scope.page().model()));
            }
            return new Rendered(
                    writer.bytes(), log.warnings(), log.lookups(), scope.reads().reads());
        } catch (TemplateException failure) {
            return failed(log, scope.reads().reads(), faults.read(failure, name));
        } catch (IOException failure) {
            return failed(log, scope.reads().reads(), faults.read(failure, name));
        } catch (StepLimit.Endless endless) {
            return failed(log, scope.reads().reads(), faults.endless(endless));
        } catch (StackOverflowError endless) {
            return failed(log, scope.reads().reads(), faults.recursion(name));
        } finally {
            giveBack(writer);
        }
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
