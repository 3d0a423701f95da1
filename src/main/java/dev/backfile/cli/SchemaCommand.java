package dev.backfile.cli;

import dev.backfile.Backfile;
import dev.backfile.cli.option.SettingsChoice;
import dev.backfile.cli.option.Version;
import dev.backfile.cli.terminal.Terminal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The subcommand {@code backfile schema}. */
@Command(
        name = "schema",
        description = "Prints what editors need to complete and check front matter or settings, as a JSON Schema.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  backfile schema front-matter path/to/site > front-matter.schema.json",
            "  backfile schema settings > settings.schema.json"
        })
final class SchemaCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "WHAT", description = "${COMPLETION-CANDIDATES}.")
    private What what;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "SITE",
            defaultValue = ".",
            description = "The site's folder, whose types and taxonomies are in it; this one when left out.")
    private Path site;

    @Mixin
    private SettingsChoice choice = new SettingsChoice();

    /** What is written by hand. */
    enum What {
        FRONT_MATTER,
        SETTINGS;

        @Override
        public String toString() {
            return this == FRONT_MATTER ? "front-matter" : "settings";
        }
    }

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<String> schema = what == What.SETTINGS
                ? Optional.of(Backfile.settingsSchema())
                : new Backfile().frontMatterSchema(choice.of(site));
        if (schema.isEmpty()) {
            return new InventoryTelling(terminal, site).tell(new Backfile().inventory(choice.of(site)), none -> {});
        }
        terminal.out().print(schema.get());
        terminal.out().flush();
        return 0;
    }
}
