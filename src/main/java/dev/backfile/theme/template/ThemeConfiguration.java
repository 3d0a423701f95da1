package dev.backfile.theme.template;

import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.theme.date.CivilTimeZone;
import dev.backfile.theme.date.IsoDateFormat;
import dev.backfile.theme.limit.BoundedArithmetic;
import dev.backfile.theme.limit.EmptyLoops;
import freemarker.cache.StrongCacheStorage;
import freemarker.core.Environment;
import freemarker.core.JSONCFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker for one bake. Each template is found by its base name and parsed once; whatever a page asks for is noted in
 * its {@link RenderLog}. Immutable once made.
 */
public final class ThemeConfiguration extends Configuration {

    private final Templates templates;
    private final Map<String, List<Diagnostic>> clocks = new ConcurrentHashMap<>();

    /** FreeMarker for a bake of a site with these settings. */
    public ThemeConfiguration(Settings settings, Templates templates) {
        super(Configuration.VERSION_2_3_35);
        this.templates = templates;
        setTemplateLoader(new SourceLoader(templates));
        setCacheStorage(new StrongCacheStorage());
        setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        setLocalizedLookup(false);
        setRecognizeStandardFileExtensions(true);
        setTabSize(1);

        setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        setAPIBuiltinEnabled(false);
        setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_35));

        setArithmeticEngine(new BoundedArithmetic());
        setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        setAttemptExceptionReporter((exception, environment) -> {});
        setLogTemplateExceptions(false);
        setWrapUncheckedExceptions(true);

        setDefaultEncoding(settings.reading().templateCharset().name());
        setOutputEncoding(settings.reading().outputCharset().name());
        setURLEscapingCharset(StandardCharsets.UTF_8.name());
        setLocale(settings.site().locale());
        setTimeZone(new CivilTimeZone(settings.site().zone()));
        setCFormat(JSONCFormat.INSTANCE);
        if (settings.habits().templates().printsForMachines()) {
            setNumberFormat("c");
            setBooleanFormat("c");
            setCustomDateFormats(Map.of(IsoDateFormat.NAME, IsoDateFormat.FACTORY));
            setDateTimeFormat("@" + IsoDateFormat.NAME);
            setDateFormat("@" + IsoDateFormat.NAME);
            setTimeFormat("@" + IsoDateFormat.NAME);
        }
    }

    /**
     * Lets FreeMarker parse and process a template, of which nothing is kept: it is loaded by then, which takes as long as rendering
     * many pages.
     *
     * @param template what most templates have, for a model with the sequence {@code words}
     */
    public static void warmUp(String template) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_35));
        try {
            new Template("warm-up.ftlh", template, configuration)
                    .process(Map.of("words", List.of("one", "two")), Writer.nullWriter());
        } catch (IOException | TemplateException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Override
    public Template getTemplate(
            String name,
            @Nullable Locale locale,
            @Nullable Object condition,
            @Nullable String encoding,
            boolean parse,
            boolean ignoreMissing)
            throws IOException {
        TemplateLookup lookup = templates.look(name);
        Environment environment = Environment.getCurrentEnvironment();
        RenderLog log = environment == null ? null : RenderLog.of(environment);
        if (log != null) {
            log.lookedUp(lookup);
        }
        String actual = lookup.found().map(TemplateSource::name).orElse(name);
        Template template = super.getTemplate(actual, locale, condition, encoding, parse, ignoreMissing);
        if (log != null && template != null && parse) {
            log.warned(clocksIn(template));
        }
        return template;
    }

    /** The templates that it parses. */
    public Templates templates() {
        return templates;
    }

    /** The warnings for every place where a template asks for the time of day; before that, its loops are bounded. */
    public List<Diagnostic> clocksIn(Template template) {
        List<Diagnostic> known = clocks.get(template.getName());
        return known != null
                ? known
                : clocks.computeIfAbsent(template.getName(), name -> {
                    EmptyLoops.bound(template);
                    return ClockFinder.find(template, SourceLoader.label(templates, name));
                });
    }
}
