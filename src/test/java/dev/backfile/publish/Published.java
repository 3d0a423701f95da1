package dev.backfile.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.Backfile;
import dev.backfile.BakeRequest;
import dev.backfile.build.Progress;
import dev.backfile.build.Site;
import dev.backfile.cli.Main;
import dev.backfile.config.Settings;
import dev.backfile.config.SettingsReader;
import dev.backfile.generated.OutputKinds;
import dev.backfile.jbake.JBake;
import dev.backfile.output.Manifest;
import dev.backfile.publish.target.Pause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small site that is published, for tests of every target. */
final class Published {

    private static final Progress QUIET = new Progress() {
        @Override
        public void stage(String name, long total) {
            // nobody listens
        }

        @Override
        public void note(String sentence) {
            // nobody listens
        }

        @Override
        public void step(long done) {
            // nobody listens
        }
    };

    private Published() {}

    /** A site with two articles, whose settings name a target {@code live}. */
    static Site site(Path folder, String... target) {
        return Site.in(folder)
                .with(
                        "jbake.properties",
                        "site.host=https://example.org",
                        "site.title=The Test",
                        "publish.live." + String.join("\npublish.live.", target))
                .with("assets/fonts/a.woff2", "font")
                .article("2019/one.md", "---", "One.")
                .article("2019/two words.md", "---", "Two.");
    }

    /** Bakes and publishes. */
    static PublishReport publish(Site site) {
        return publish(site, PublishOptions.usual());
    }

    static PublishReport publish(Site site, PublishOptions options) {
        return new Backfile().publish(BakeRequest.of(site.folder()).withAsOf("2020-01-01T00:00:00Z"), options);
    }

    static PublishReport publishWell(Site site) {
        PublishReport report = publish(site);
        assertThat(report.hasErrors()).as(report.diagnostics().toString()).isFalse();
        return report;
    }

    /** Publishes what the last bake left, with an environment of its own. */
    static PublishReport publish(Site site, Map<String, String> environment) throws IOException {
        return publish(site, environment, Pause.REAL);
    }

    static PublishReport publish(Site site, Map<String, String> environment, Pause pause) throws IOException {
        site.bakeWell();
        Path destination = site.folder().resolve("target/site");
        Settings settings = new SettingsReader(JBake.dialect(), OutputKinds.ALL.settings())
                .read(site.folder())
                .settings()
                .orElseThrow();
        return new Publisher(settings, site.folder(), destination, QUIET, environment, pause)
                .publish(PublishOptions.usual(), Manifest.read(destination).fingerprint());
    }

    /** Begins to publish what the last bake left, in a Java of its own, which can be killed. */
    static Process start(Path site, Map<String, String> environment, Path said) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "publish",
                        site.toString(),
                        "--no-bake")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** What was baked, but for the list of files. */
    static SortedMap<String, String> baked(Site site) {
        return files(site.folder().resolve("target/site"));
    }

    /** The files of a folder by their paths, but for what begins like Backfile's own. */
    static SortedMap<String, String> files(Path folder) {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile).forEach(file -> {
                String path = folder.relativize(file).toString();
                if (!path.startsWith(".backfile-")) {
                    files.put(path, text(file));
                }
            });
            return files;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
