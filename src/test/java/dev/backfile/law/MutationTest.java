package dev.backfile.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.backfile.Backfile;
import dev.backfile.BakeReport;
import dev.backfile.BakeRequest;
import dev.backfile.config.Settings;
import dev.backfile.config.SettingsReader;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.generated.OutputKinds;
import dev.backfile.jbake.JBake;
import dev.backfile.source.ArticleReader;
import dev.backfile.source.DataReader;
import dev.backfile.source.SourceWalker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever stands in a file of settings, a template, a data file or AsciiDoc: the site is baked, or a mistake says why not.
 * {@code -Dmutants=20000} makes more of each kind, {@code -Dmutants.seed=…} begins elsewhere.
 */
@Tag("programs")
class MutationTest {

    private static final Path EXAMPLE = Path.of("src/test/resources/sites/jbake");

    private static final Backfile OVEN = new Backfile();

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "mutants of {0}")
    @CsvSource({"settings, 40", "templates, 60", "data, 40", "asciidoc, 15"})
    void aMutantIsBakedOrReported(String kind, int usual) throws IOException {
        int count = Integer.getInteger("mutants", usual);
        long begin = Long.getLong("mutants.seed", 1);
        List<Path> files = files(kind);
        assertThat(files).isNotEmpty();
        for (long seed = begin; seed < begin + count; seed++) {
            Random random = new Random(seed);
            Path file = files.get(random.nextInt(files.size()));
            byte[] whole = Files.readAllBytes(file);
            byte[] mutant = Mutation.of(whole, random);
            Files.write(file, mutant);
            String told = "seed " + seed + ", mutant of " + folder.relativize(file) + ":\n"
                    + new String(mutant, StandardCharsets.UTF_8);
            assertThatCode(() -> judge(bake().diagnostics())).as(told).doesNotThrowAnyException();
            Files.write(file, whole);
        }
    }

    @ParameterizedTest(name = "mutants of {0}")
    @CsvSource({"settings, 400", "data, 400", "asciidoc, 100"})
    void aMutantIsReadOrReported(String kind, int usual) throws IOException {
        int count = Integer.getInteger("mutants.read", usual);
        long begin = Long.getLong("mutants.seed", 1);
        List<Path> files = files(kind);
        Settings settings = new SettingsReader(JBake.dialect(), OutputKinds.ALL.settings())
                .read(folder)
                .settings()
                .orElseThrow();
        ArticleReader reader = new ArticleReader(settings, JBake.header(settings));
        for (long seed = begin; seed < begin + count; seed++) {
            Random random = new Random(seed);
            Path file = files.get(random.nextInt(files.size()));
            byte[] whole = Files.readAllBytes(file);
            byte[] mutant = Mutation.of(whole, random);
            Files.write(file, mutant);
            String told = "seed " + seed + ", mutant of " + folder.relativize(file) + ":\n"
                    + new String(mutant, StandardCharsets.UTF_8);
            assertThatCode(() -> {
                        if (kind.equals("asciidoc")) {
                            judge(reader.read("b.adoc", mutant).diagnostics());
                        } else if (kind.equals("settings")) {
                            judge(new SettingsReader(JBake.dialect(), OutputKinds.ALL.settings())
                                    .read(folder)
                                    .diagnostics());
                        } else {
                            judge(new DataReader(settings)
                                    .read(new SourceWalker(settings)
                                            .data(folder)
                                            .files())
                                    .diagnostics());
                        }
                    })
                    .as(told)
                    .doesNotThrowAnyException();
            Files.write(file, whole);
        }
    }

    private BakeReport bake() {
        return OVEN.bake(BakeRequest.of(folder)
                .withAsOf("2020-01-01")
                .withThreads(1)
                .withDestination(folder.resolve("target/site")));
    }

    private static void judge(List<Diagnostic> diagnostics) {
        assertThat(diagnostics).allSatisfy(mistake -> {
            assertThat(mistake.message()).isNotBlank().doesNotContain("Exception", "freemarker.");
            assertThat(mistake.place().path()).isNotBlank();
        });
    }

    /** A small site with what is to be mutated. */
    private List<Path> files(String kind) throws IOException {
        write("content/a.md", "title=A\ndate=2014-10-24\ntype=post\ntags=x, y\nstatus=published\n~~~~~~\nOne *two*.\n");
        return switch (kind) {
            case "settings" -> {
                write("content/a.md", "---\ntitle: A\ndate: 2014-10-24\ntags: [x, y]\n---\nOne *two*.\n");
                write("jbake.properties", """
                        site.host=https://example.org
                        site.title=The Test
                        site.locale=en_GB
                        site.timezone=Europe/London
                        site.navigation=About: /a.html, \\
                            Tags: /tags/
                        taxonomies=columns, places
                        taxonomy.places.singular=place
                        permalink.post=/:year/:month/:slug/
                        paginate.home=10
                        feed.file=feed.xml
                        tag.path=tags
                        image.widths=480, 960
                        markdown.html=sanitize
                        uri.noExtension=true
                        my.own=${site.title} \\u00e9
                        """);
                yield List.of(folder.resolve("jbake.properties"));
            }
            case "templates" -> {
                write("jbake.properties", "defaults=jbake\nsite.host=https://example.org\n");
                copy("templates");
                yield listed(folder.resolve("templates"));
            }
            case "data" -> {
                write(
                        "jbake.properties",
                        "defaults=jbake\nsite.host=https://example.org\nrender.index=false\nrender.archive=false\nrender.tags=false\nrender.sitemap=false\n");
                write("templates/post.ftl", "${content.body}<#list data.getAll()! as d></#list>");
                write(
                        "templates/feed.ftl",
                        "<f><#list published_posts as p>${p.title}</#list><#assign d = data.get('x.yaml')!><#list d?keys as k>${k}=<#if d[k]?is_string || d[k]?is_number>${d[k]}</#if></#list></f>");
                write("data/x.yaml", "a: 1\nb: [x, {y: 2014-10-24}]\nc: &n {d: 1.5}\ne: *n\nf: |\n  text\n  more\n");
                write("data/y.json", "{\"a\": [1, 2.5e3, true, null, \"x\\u00e9\"], \"b\": {\"c\": \"d\"}}\n");
                yield listed(folder.resolve("data"));
            }
            default -> {
                write("jbake.properties", "site.host=https://example.org\nmarkdown.html=sanitize\n");
                Files.delete(folder.resolve("content/a.md"));
                write(
                        "content/b.adoc",
                        "= A title\nMara Ellison\n2014-10-24\n:jbake-type: post\n:jbake-status: published\n:jbake-tags: x, y\n\n== Head\n\nOne *two* link:b.adoc[three] {empty}footnote:[four].\n\n|===\n|a |b\n|===\n\n----\ncode\n----\n\nimage::https://example.org/x.png[alt]\n");
                yield List.of(folder.resolve("content/b.adoc"));
            }
        };
    }

    private void copy(String name) throws IOException {
        for (Path file : listed(EXAMPLE.resolve(name))) {
            Path target = folder.resolve(EXAMPLE.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList());
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
