package dev.backfile.bench;

import dev.backfile.page.model.Document;

import dev.backfile.jbake.JBake;
import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.Body;
import dev.backfile.archive.Publication;
import dev.backfile.archive.collect.Collector;
import dev.backfile.archive.collect.Sources;
import dev.backfile.config.Settings;
import dev.backfile.generated.OutputKinds;
import dev.backfile.jbake.template.JBakeVocabulary;
import dev.backfile.page.Assets;
import dev.backfile.page.Images;
import dev.backfile.page.Page;
import dev.backfile.page.Plan;
import dev.backfile.page.plan.Planner;
import dev.backfile.page.SiteFiles;
import dev.backfile.source.ArticleReader;
import dev.backfile.source.ReadArticle;
import dev.backfile.source.SourceFile;
import dev.backfile.source.SourceWalker;
import dev.backfile.theme.Rendered;
import dev.backfile.theme.Theme;
import dev.backfile.theme.model.SourceDigests;
import dev.backfile.theme.model.ThemeInput;
import dev.backfile.theme.template.Templates;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A planned page of an article to its text, page after page. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class RenderBenchmark {

    /** Whose templates: the plain ones of the whole-process benchmark, or the built-in theme. */
    @Param({"backfile", "backfile-theme"})
    public String templates;

    private GeneratedSite site;
    private Theme theme;
    private List<Page> pages;
    private int next;

    /** Generates and reads the articles, and plans their pages. */
    @Setup(Level.Trial)
    public void plan() throws IOException, InterruptedException {
        site = GeneratedSite.of(templates);
        Settings settings = site.settings();
        ArticleReader reader = new ArticleReader(settings, JBake.header(settings));
        List<Article> articles = new ArrayList<>();
        Map<String, Body> bodies = new HashMap<>();
        for (SourceFile file : new SourceWalker(settings).content(site.folder()).documents()) {
            ReadArticle read = reader.read(file);
            articles.add(read.article().orElseThrow());
            bodies.put(file.path(), read.body());
        }
        Instant asOf = Instant.parse("2020-01-01T00:00:00Z");
        Publication publication = new Publication(asOf, false, false);
        Archive archive = new Collector(settings, publication)
                .collect(new Sources(articles, Set.of(), Set.of(), Set.of()))
                .archive();
        Plan plan = new Planner(settings, OutputKinds.ALL.kinds()).plan(archive, new SiteFiles(List.of(), List.of(), List.of(), List.of(), List.of()), asOf);
        theme = new Theme(
                new ThemeInput(
                        settings, archive, plan.addresses(), bodies::get, Images.NONE, Assets.NONE, Map.of(), SourceDigests.NONE, publication, JBakeVocabulary.words(), OutputKinds.ALL.variables(), "Backfile"),
                Templates.of(settings, site.folder()));
        pages = plan.pages().stream()
                .filter(page -> page.model() instanceof Document)
                .toList();
        if (!pages.stream().allMatch(page -> theme.render(page).isWhole())) {
            throw new IOException("a page cannot be rendered");
        }
    }

    /** Removes the site. */
    @TearDown(Level.Trial)
    public void remove() throws IOException {
        site.close();
    }

    /** Renders the next page. */
    @Benchmark
    public Rendered render() {
        return theme.render(pages.get(next++ % pages.size()));
    }
}
