package dev.backfile.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.Backfile;
import dev.backfile.BakeReport;
import dev.backfile.BakeRequest;
import dev.backfile.output.Folders;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real cluster bakes is what this process bakes, byte for byte. */
class ClusterBakeIT {

    private static final String MOMENT = "2026-11-01";
    private static final Path JAR = Path.of("target/backfile-cluster.jar").toAbsolutePath();
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private static Path shared;

    private static RealCluster cluster;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        List<Path> jars = Arrays.stream(
                        Files.readString(Path.of(".spark")).strip().split(File.pathSeparator))
                .map(Path::of)
                .toList();
        cluster = RealCluster.start(shared, jars);
    }

    @AfterAll
    static void stop() throws IOException {
        cluster.close();
    }

    @Test
    void theSampleComesOutAlikeAndEitherGoesOnFromTheOther() throws Exception {
        Path site = folder.resolve("site");
        for (String part : List.of("content", "templates", "assets")) {
            copy(REPOSITORY.resolve(part), site.resolve(part));
        }
        Files.copy(REPOSITORY.resolve("jbake.properties"), site.resolve("jbake.properties"));
        RealCluster.Ended ended = bakeOnCluster(site, List.of());
        assertThat(ended.err()).contains("[link-held-back]");
        assertSameAsLocal(site);

        BakeReport again = new Backfile().bake(request(site, site.resolve("out")));
        assertThat(again.rendered()).isZero();
        assertThat(again.details().changes()).isEmpty();

        Path edited = site.resolve("content/2024/10/ten-years-on-the-candle-bridge.md");
        Files.writeString(edited, Files.readString(edited) + "\nOne more line.\n");
        ended = bakeOnCluster(site, List.of());
        assertThat(ended.out()).doesNotContain("0 written").doesNotContain("(257 of 257 pages");
        assertSameAsLocal(site);
    }

    @Test
    void manyArticlesComeOutAlikeThoughTasksAreDoneTwiceAndExecutorsAreKilled() throws Exception {
        Path site = folder.resolve("site");
        GeneratedSite.write(site, Integer.getInteger("cluster.articles", 400));
        Path marks = Files.createDirectories(folder.resolve("killed"));
        bakeOnCluster(
                site,
                List.of(
                        "spark.plugins=" + KillingPlugin.class.getName(),
                        KillingPlugin.STAGES + "=Reading,Rendering",
                        KillingPlugin.MARKS + "=" + marks,
                        "spark.speculation=true",
                        "spark.speculation.quantile=0.1",
                        "spark.speculation.multiplier=1.01",
                        "spark.speculation.interval=50ms",
                        "spark.speculation.minTaskRuntime=1ms"));
        assertThat(marks).isDirectoryContaining("glob:**/Reading").isDirectoryContaining("glob:**/Rendering");
        assertSameAsLocal(site);
        try (Stream<Path> left = Files.list(site.resolve(".backfile"))) {
            assertThat(left).noneMatch(file -> file.getFileName().toString().startsWith("spark-"));
        }

        Path edited = site.resolve("content").resolve(GeneratedSite.name(7));
        Files.writeString(edited, Files.readString(edited) + "\nOne more line.\n");
        BakeReport report = new Backfile().bake(request(site, site.resolve("out")));
        assertThat(report.parsed()).isOne();
        assertThat(report.rendered()).isLessThan(report.pages());
        assertSameAsLocal(site);
    }

    @Test
    void aSiteOfJBakeComesOutAlike() throws Exception {
        Path site = folder.resolve("site");
        copy(REPOSITORY.resolve("src/test/resources/sites/jbake"), site);
        // the jar comes without AsciidoctorJ
        Folders.delete(site.resolve("content/leaflets"));
        RealCluster.Ended ended = cluster.submit(
                JAR,
                List.of(),
                "bake",
                site.toUri().toString(),
                "--destination",
                site.resolve("out").toUri().toString(),
                "--as-of",
                MOMENT);
        assertThat(ended.status()).as(ended.err()).isZero();
        assertSameAsLocal(site);
    }

    @Test
    void whatTheClusterCannotDoIsToldWithAWayOut() throws Exception {
        Path site = folder.resolve("site");
        GeneratedSite.write(site, 40);
        Path marks = Files.createDirectories(folder.resolve("killed"));
        RealCluster.Ended ended = submit(
                site,
                List.of(
                        "spark.plugins=" + KillingPlugin.class.getName(),
                        KillingPlugin.STAGES + "=Rendering",
                        KillingPlugin.MARKS + "=" + marks,
                        "spark.task.maxFailures=1"));
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err())
                .contains("[lost-work]")
                .contains("the cluster could not do its part of 'Rendering' (")
                .contains("that every executor reaches site, destination and ledger");
        assertThat(ended.out()).contains("Not baked, and the site is as it was: 1 error");
        assertThat(site.resolve("out")).doesNotExist();

        new Backfile().bake(request(site, site.resolve("out")));
        assertSameAsLocal(site);
    }

    @Test
    void aSiteInABucketIsBakedIntoABucket() throws Exception {
        Path site = folder.resolve("site");
        GeneratedSite.write(site, 30);
        Files.writeString(site.resolve("content/1950/01/a picture & more.txt"), "A file.");
        try (S3Server server = S3Server.start(folder.resolve("s3"))) {
            Set<String> sent = tree(site).keySet();
            for (String path : sent) {
                server.put("site/" + path, Files.readAllBytes(site.resolve(path)));
            }
            bakeInBucket(server);
            assertInBucketAsLocal(server, site);
            assertThat(server.mediaType("www/index.html")).isEqualTo("text/html;charset=utf-8");
            assertThat(server.mediaType("www/css/backfile.css")).isEqualTo("text/css;charset=utf-8");
            assertThat(server.mediaType("www/feed.xml")).startsWith("application/");
            assertThat(server.mediaType("www/search/new/s.bin")).isEqualTo("application/octet-stream");
            assertThat(server.mediaType("www/.backfile-published")).isEqualTo("text/plain;charset=utf-8");

            Path edited = site.resolve("content").resolve(GeneratedSite.name(7));
            Files.writeString(edited, Files.readString(edited) + "\nOne more line.\n");
            server.put("site/content/" + GeneratedSite.name(7), Files.readAllBytes(edited));
            Files.delete(site.resolve("content").resolve(GeneratedSite.name(29)));
            server.delete("site/content/" + GeneratedSite.name(29));
            assertThat(bakeInBucket(server).out()).doesNotContain(" 0 removed");
            assertInBucketAsLocal(server, site);
        }
    }

    private RealCluster.Ended bakeInBucket(S3Server server) throws Exception {
        List<String> conf = new ArrayList<>(server.properties());
        conf.add(Storage.WORK + "=" + folder.resolve("work"));
        RealCluster.Ended ended = cluster.submit(
                JAR, conf, "bake", server.address("site"), "--destination", server.address("www"), "--as-of", MOMENT);
        assertThat(ended.status()).as(ended.err()).isZero();
        return ended;
    }

    private void assertInBucketAsLocal(S3Server server, Path site) throws IOException {
        Path local = folder.resolve("local");
        new Backfile()
                .bake(request(site, local).withLedger(folder.resolve("ledger")).withClean(true));
        Map<String, Long> expected = tree(local);
        expected.remove(".backfile-manifest");
        Map<String, Long> sent = tree(server.folder("www"));
        assertThat(sent.remove(".backfile-published")).isNotNull();
        assertThat(sent).isEqualTo(expected);
        for (String path : expected.keySet()) {
            assertThat(Files.mismatch(server.folder("www").resolve(path), local.resolve(path)))
                    .as(path)
                    .isEqualTo(-1);
        }
    }

    @Test
    void mistakesOfWritersEndItAsTheyDoHere() throws Exception {
        Path site = folder.resolve("site");
        GeneratedSite.write(site, 20);
        Files.writeString(site.resolve("content/bad.md"), "---\ntitle: [\n---\n");
        RealCluster.Ended ended = submit(site, List.of());
        assertThat(ended.status()).isEqualTo(1);
        BakeReport local = new Backfile().bake(request(site, folder.resolve("local")));
        assertThat(local.diagnostics())
                .isNotEmpty()
                .allSatisfy(mistake ->
                        assertThat(ended.err()).contains(mistake.place() + ": ").contains(mistake.message()));
        assertThat(ended.out()).contains("Not baked, and the site is as it was: 1 error");
        assertThat(site.resolve("out")).doesNotExist();
    }

    private RealCluster.Ended bakeOnCluster(Path site, List<String> conf, String... options) throws Exception {
        RealCluster.Ended ended = submit(site, conf, options);
        assertThat(ended.status()).as(ended.err()).isZero();
        return ended;
    }

    private RealCluster.Ended submit(Path site, List<String> conf, String... options) throws Exception {
        String[] arguments = new String[6 + options.length];
        arguments[0] = "bake";
        arguments[1] = site.toString();
        arguments[2] = "--destination";
        arguments[3] = site.resolve("out").toString();
        arguments[4] = "--as-of";
        arguments[5] = MOMENT;
        System.arraycopy(options, 0, arguments, 6, options.length);
        return cluster.submit(JAR, conf, arguments);
    }

    private void assertSameAsLocal(Path site) throws IOException {
        Path local = folder.resolve("local");
        new Backfile()
                .bake(request(site, local).withLedger(folder.resolve("ledger")).withClean(true));
        assertThat(tree(site.resolve("out"))).isEqualTo(tree(local));
        for (String path : tree(local).keySet()) {
            assertThat(Files.mismatch(site.resolve("out").resolve(path), local.resolve(path)))
                    .as(path)
                    .isEqualTo(-1);
        }
    }

    private static BakeRequest request(Path site, Path destination) {
        return BakeRequest.of(site).withDestination(destination).withAsOf(MOMENT);
    }

    private static Map<String, Long> tree(Path root) throws IOException {
        Map<String, Long> files = new TreeMap<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.put(root.relativize(file).toString(), attributes.size());
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
