package dev.backfile.config;

import dev.backfile.generated.OutputKinds;
import dev.backfile.jbake.JBake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes settings for tests from the lines of a {@code jbake.properties}. */
public final class TestSettings {

    private TestSettings() {}

    /** The settings of a Backfile site with a host. */
    public static Settings backfile(String... lines) {
        return of("site.host=https://example.org\ndefaults=backfile\n" + String.join("\n", lines));
    }

    /** The settings of a Backfile site whose host nobody knows. */
    public static Settings backfileWithoutHost(String... lines) {
        return of("defaults=backfile\n" + String.join("\n", lines));
    }

    /** The settings of a JBake site. */
    public static Settings jbake(String... lines) {
        return of("defaults=jbake\n" + String.join("\n", lines));
    }

    private static Settings of(String properties) {
        try {
            Path site = Files.createTempDirectory("site");
            try {
                Files.createDirectory(site.resolve("content"));
                Files.createDirectory(site.resolve("templates"));
                Files.createFile(site.resolve("templates/post.ftl"));
                Files.writeString(site.resolve("jbake.properties"), properties);
                return new SettingsReader(JBake.dialect(), OutputKinds.ALL.settings())
                        .read(site)
                        .settings()
                        .orElseThrow();
            } finally {
                Files.deleteIfExists(site.resolve("jbake.properties"));
                Files.deleteIfExists(site.resolve("templates/post.ftl"));
                Files.deleteIfExists(site.resolve("templates"));
                Files.deleteIfExists(site.resolve("content"));
                Files.delete(site);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
