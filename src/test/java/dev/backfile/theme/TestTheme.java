package dev.backfile.theme;

import dev.backfile.archive.Article;
import dev.backfile.archive.Body;
import dev.backfile.archive.Fragment;
import dev.backfile.archive.Publication;
import dev.backfile.archive.TestArticle;
import dev.backfile.archive.collect.Collected;
import dev.backfile.archive.collect.Collector;
import dev.backfile.archive.collect.Sources;
import dev.backfile.config.Settings;
import dev.backfile.config.TestSettings;
import dev.backfile.generated.OutputKinds;
import dev.backfile.jbake.template.JBakeVocabulary;
import dev.backfile.page.Assets;
import dev.backfile.page.Images;
import dev.backfile.page.Page;
import dev.backfile.page.Plan;
import dev.backfile.page.SiteFiles;
import dev.backfile.page.plan.Planner;
import dev.backfile.theme.limit.Bounds;
import dev.backfile.theme.model.ThemeInput;
import dev.backfile.theme.template.TemplateSource;
import dev.backfile.theme.template.TemplateSources;
import dev.backfile.theme.template.Templates;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A small site in memory: articles, bodies, templates. Renders any of its pages. */
public final class TestTheme {

    static final Instant AS_OF = Instant.parse("2026-01-02T03:04:05Z");

    private final Settings settings;
    private final List<Article> articles = new ArrayList<>();
    private final Map<String, String> bodies = new HashMap<>();
    private final Map<String, String> templates = new HashMap<>();
    private final Map<String, Object> data = new LinkedHashMap<>();
    private final Map<String, AtomicInteger> readBodies = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> readTemplates = new ConcurrentHashMap<>();
    private TemplateSources own = this::inMemory;
    private boolean builtIn;
    private long steps = 1_000_000;
    private int characters = 1_000_000;
    private Duration patience = Duration.ofMinutes(1);

    private TestTheme(Settings settings) {
        this.settings = settings;
    }

    static TestTheme of(Settings settings) {
        return new TestTheme(settings);
    }

    /** The page of an article on a site with a host, made by a template. */
    public static Rendered post(String template, TestArticle article, String body) {
        Article card = article.card();
        return of(TestSettings.backfile("site.host=https://example.org"))
                .template("post.ftlh", template)
                .article(card, body)
                .render(card.path().replace(".md", ".html"));
    }

    TestTheme article(TestArticle article, String body) {
        return article(article.card(), body);
    }

    TestTheme article(Article article, String body) {
        articles.add(article);
        bodies.put(article.path(), body);
        return this;
    }

    TestTheme template(String name, String text) {
        templates.put(name, text);
        return this;
    }

    TestTheme data(String name, Object content) {
        data.put(name, content);
        return this;
    }

    TestTheme withBuiltInTheme() {
        builtIn = true;
        return this;
    }

    /** Takes the site's templates from a folder. */
    TestTheme in(Path folder) {
        own = TemplateSources.folder(folder, "templates", StandardCharsets.UTF_8);
        return this;
    }

    TestTheme limitedTo(long mostSteps, int mostCharacters) {
        steps = mostSteps;
        characters = mostCharacters;
        return this;
    }

    TestTheme patient(Duration most) {
        patience = most;
        return this;
    }

    /** How often the body of an article was read since the theme was made. */
    int readsOf(String path) {
        return readBodies.getOrDefault(path, new AtomicInteger()).get();
    }

    /** How often a template was read since the theme was made. */
    int readsOfTemplate(String name) {
        return readTemplates.getOrDefault(name, new AtomicInteger()).get();
    }

    Plan plan(Collected collected) {
        return new Planner(settings, OutputKinds.ALL.kinds())
                .plan(
                        collected.archive(),
                        new SiteFiles(List.of(), List.of(), List.of(), List.of(), List.of()),
                        Instant.EPOCH);
    }

    Theme theme(Collected collected, Plan plan) {
        List<TemplateSources> places = builtIn ? List.of(own, TemplateSources.builtIn()) : List.of(own);
        ThemeInput input = new ThemeInput(
                settings,
                collected.archive(),
                plan.addresses(),
                this::body,
                Images.NONE,
                Assets.NONE,
                data,
                path -> Optional.of("0123456789abcdef"),
                new Publication(AS_OF, false, settings.habits().archive().publishesTheFuture()),
                JBakeVocabulary.words(),
                OutputKinds.ALL.variables(),
                "v9");
        return new Theme(input, new Templates(places, "templates"), new Bounds(steps, characters, patience, patience));
    }

    /** The text of a page that is encoded in UTF-8. */
    public static String text(Rendered page) {
        return new String(page.bytes(), StandardCharsets.UTF_8);
    }

    /** Renders the page at a path. */
    Rendered render(String path) {
        Collected collected = collect();
        Plan plan = plan(collected);
        Page wanted = plan.pages().stream()
                .filter(page -> page.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page " + path + " in " + plan.pages()));
        return theme(collected, plan).render(wanted);
    }

    /** Renders all pages. */
    Map<String, Rendered> rendered() {
        Collected collected = collect();
        Plan plan = plan(collected);
        Theme theme = theme(collected, plan);
        Map<String, Rendered> pages = new LinkedHashMap<>();
        for (Page page : plan.pages()) {
            pages.put(page.path(), theme.render(page));
        }
        return pages;
    }

    Collected collect() {
        return new Collector(
                        settings,
                        new Publication(
                                AS_OF, false, settings.habits().archive().publishesTheFuture()))
                .collect(new Sources(articles, Set.of(), Set.of(), Set.of()));
    }

    private Optional<TemplateSource> inMemory(String name) {
        readTemplates.computeIfAbsent(name, key -> new AtomicInteger()).incrementAndGet();
        return Optional.ofNullable(templates.get(name))
                .map(text -> new TemplateSource(
                        name, "templates/" + name, text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    private Body body(String path) {
        readBodies.computeIfAbsent(path, key -> new AtomicInteger()).incrementAndGet();
        return new Body(new Fragment(Optional.ofNullable(bodies.get(path)).orElseThrow()));
    }
}
