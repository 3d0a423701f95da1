package dev.backfile.theme.template;

import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.diagnostic.Suggestion;
import dev.backfile.habit.TemplateEngine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The templates of one bake, looked up by base name: {@code post.ftl} is the site's {@code post.ftl},
 * {@code post.ftlh} or {@code post.ftlx}, then that of the theme behind the site. Each is read at most once. Safe for use
 * by many threads.
 */
public final class Templates {

    private final List<TemplateSources> places;
    private final String folder;
    private final Map<String, TemplateLookup> lookups = new ConcurrentHashMap<>();
    private final Map<String, TemplateSource> read = new ConcurrentHashMap<>();

    /**
     * Templates in several places.
     *
     * @param places where they lie; an earlier place hides a later one
     * @param folder the folder where a site's own templates belong, as diagnostics name it
     */
    public Templates(List<TemplateSources> places, String folder) {
        this.places = List.copyOf(places);
        this.folder = folder;
    }

    /**
     * The templates of a site, with the built-in theme behind them where the settings say so.
     *
     * @param settings the settings of the site
     * @param site the site's folder
     */
    public static Templates of(Settings settings, Path site) {
        String folder = settings.folders().templates();
        TemplateSources own = TemplateSources.folder(
                site.resolve(folder), folder, settings.reading().templateCharset());
        List<TemplateSources> places = settings.builtInTheme() ? List.of(own, TemplateSources.builtIn()) : List.of(own);
        return new Templates(places, folder);
    }

    /** The ids that they write. */
    public TemplateIds ids() {
        return new TemplateIds(places);
    }

    /** Whether every look-up that was made here gives the same there. */
    public boolean areAsIn(Templates other) {
        return lookups.values().stream().allMatch(lookup -> isSame(lookup, other.look(lookup.asked())));
    }

    private static boolean isSame(TemplateLookup one, TemplateLookup other) {
        return one.missed().equals(other.missed())
                && one.found().isPresent() == other.found().isPresent()
                && one.found()
                        .filter(source -> !source.isSame(other.found().get()))
                        .isEmpty();
    }

    /** Whether there is a template for this name. */
    public boolean exists(String name) {
        return look(name).found().isPresent();
    }

    /**
     * The mistake of naming a template that is not there, or that is none of FreeMarker's; empty when there is one.
     *
     * @param name the file name of the template
     * @param namedBy who names it, as a part of a sentence: {@code the setting template.post.file}
     */
    public Optional<Diagnostic> missing(String name, String namedBy) {
        Optional<TemplateEngine> other = TemplateEngine.of(name);
        if (other.isPresent()) {
            return Optional.of(ofAnother(other.get(), name, Place.file(folder + "/" + name)));
        }
        if (exists(name)) {
            return Optional.empty();
        }
        return Optional.of(Diagnostic.of(
                Code.MISSING_TEMPLATE,
                Place.file(folder + "/" + name),
                "there is no template '" + name + "', which " + namedBy + " asks for",
                "write the template, or name another one"));
    }

    /**
     * The mistake of an article that names a template which is not there, or none of FreeMarker's; empty when there is one.
     *
     * @param name what the article says
     * @param place where it says so
     */
    public Optional<Diagnostic> missing(String name, Place place) {
        Optional<TemplateEngine> other = TemplateEngine.of(name);
        if (other.isPresent()) {
            return Optional.of(ofAnother(other.get(), name, place));
        }
        if (exists(name)) {
            return Optional.empty();
        }
        Set<String> known = new TreeSet<>();
        places.stream().flatMap(source -> source.names().stream()).forEach(known::add);
        Set<String> bases = new TreeSet<>();
        known.forEach(file -> bases.add(TemplateNames.base(file)));
        Optional<String> meant = name.equals(TemplateNames.base(name))
                ? Suggestion.nearest(name, bases)
                : Suggestion.nearest(name, known).or(() -> Suggestion.nearest(TemplateNames.base(name), bases));
        return Optional.of(Diagnostic.of(
                Code.MISSING_TEMPLATE,
                place,
                "there is no template '" + name + "'",
                meant.map(Suggestion::question)
                        .orElse("name a file in the folder '" + folder
                                + "', or leave the field out for the template of its kind")));
    }

    /** Looks a template up by its base name. */
    public TemplateLookup look(String name) {
        TemplateLookup known = lookups.get(name);
        return known != null ? known : lookups.computeIfAbsent(name, this::lookAgain);
    }

    /** The template of exactly this name that an earlier look-up found. */
    Optional<TemplateSource> known(String name) {
        return Optional.ofNullable(read.get(name));
    }

    private static Diagnostic ofAnother(TemplateEngine engine, String name, Place place) {
        return Diagnostic.of(
                Code.OTHER_ENGINE,
                place,
                "the template '" + name + "' is written for " + engine.title() + ", and Backfile has FreeMarker only",
                "write it anew for FreeMarker, with the extension .ftl, and name that");
    }

    private TemplateLookup lookAgain(String asked) {
        String name = TemplateNames.normalized(asked);
        List<String> missed = new ArrayList<>();
        for (int place = 0; place < places.size(); place++) {
            for (String candidate : TemplateNames.candidates(name)) {
                Optional<TemplateSource> source = places.get(place).find(candidate);
                if (source.isPresent()) {
                    TemplateSource first = read.computeIfAbsent(candidate, key -> source.get());
                    return new TemplateLookup(asked, List.copyOf(missed), Optional.of(first));
                }
                missed.add(place + ":" + candidate);
            }
        }
        return new TemplateLookup(asked, List.copyOf(missed), Optional.empty());
    }
}
