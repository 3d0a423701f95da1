package dev.backfile.bench;

import dev.backfile.jbake.JBake;
import dev.backfile.config.Settings;
import dev.backfile.source.ArticleReader;
import dev.backfile.source.ReadArticle;
import dev.backfile.source.SourceFile;
import dev.backfile.source.SourceWalker;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The bytes of an article to its card and its body, article after article. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class ReadBenchmark {

    private record Source(String path, byte[] bytes) {}

    private final List<Source> sources = new ArrayList<>();
    private GeneratedSite site;
    private ArticleReader reader;
    private int next;

    /** Generates the articles. */
    @Setup(Level.Trial)
    public void generate() throws IOException, InterruptedException {
        site = GeneratedSite.of("backfile");
        Settings settings = site.settings();
        reader = new ArticleReader(settings, JBake.header(settings));
        for (SourceFile file : new SourceWalker(settings).content(site.folder()).documents()) {
            sources.add(new Source(file.path(), Files.readAllBytes(file.file())));
        }
    }

    /** Removes them. */
    @TearDown(Level.Trial)
    public void remove() throws IOException {
        site.close();
    }

    /** Reads the next article. */
    @Benchmark
    public ReadArticle read() {
        Source source = sources.get(next++ % sources.size());
        return reader.read(source.path(), source.bytes());
    }
}
