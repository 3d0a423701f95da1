package dev.backfile.cli.option;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The first parameter of most commands: the site that they are about. */
public final class SiteFolder {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "SITE",
            defaultValue = ".",
            description = "The site's folder; this one when left out.")
    private Path path;

    /** That of the current folder, as long as no command line was read. */
    public SiteFolder() {
        this.path = Path.of(".");
    }

    /** The folder. */
    public Path path() {
        return path;
    }
}
