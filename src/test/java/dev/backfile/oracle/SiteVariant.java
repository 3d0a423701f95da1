package dev.backfile.oracle;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Locale;

/** The site {@code sites/jbake} under different settings. */
enum SiteVariant {
    /** The settings that lie in the site itself. */
    USUAL,
    /** Addresses without an extension below a prefix. */
    NO_EXTENSION,
    /** JBake's defaults. */
    PLAIN,
    /** Other names, another Markdown, other defaults. */
    CHANGED;

    /** The time stamp of every source file, which JBake takes for the date of a document that has none. */
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("1990-01-01T12:00:00Z"));

    /**
     * Copies the site with the settings of this variant into a folder that does not exist, and a text beside it that
     * one of its documents includes.
     */
    void layOut(Path site) throws IOException {
        Folders.copy(resource("/sites/jbake"), site);
        if (this != USUAL) {
            Files.copy(
                    resource("/sites/jbake-variants").resolve(settings()),
                    site.resolve("jbake.properties"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(site.resolveSibling("outside.adoc"), "From outside the site.\n");
        for (Path file : Folders.files(site).values()) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
    }

    private String settings() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".properties";
    }

    private static Path resource(String name) {
        try {
            URI uri = SiteVariant.class.getResource(name).toURI();
            return Path.of(uri);
        } catch (URISyntaxException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
