package dev.backfile.cli;

import dev.backfile.Backfile;
import dev.backfile.cli.option.Version;
import dev.backfile.cli.terminal.Terminal;
import dev.backfile.format.SurveyJson;
import dev.backfile.format.SurveyText;
import dev.backfile.imports.survey.SettingsFile;
import dev.backfile.imports.survey.Survey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The subcommand {@code backfile survey}. */
@Command(
        name = "survey",
        description = "Tells what stands in a folder of articles from elsewhere, and the settings with which it bakes.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  backfile survey path/to/articles", "  backfile survey path/to/articles --write"})
final class SurveyCommand implements Callable<Integer> {

    private static final int INDENT = 12;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SOURCE",
            description = "The folder, of a site for another generator or of articles alone.")
    private Path source;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "Writes ${COMPLETION-CANDIDATES}.")
    private Format format;

    @Option(
            names = "--write",
            description = "Writes the settings into jbake.properties of the folder; what stands there stays.")
    private boolean write;

    /** How it is told. */
    enum Format {
        text,
        json
    }

    SurveyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(source)) {
            throw new ParameterException(spec.commandLine(), "there is no folder '" + source + "'");
        }
        Survey survey = new Backfile().survey(source);
        switch (format) {
            case text ->
                new SurveyText().lines(survey).forEach(line -> terminal.out().println(terminal.fitting(line, INDENT)));
            case json -> terminal.out().print(new SurveyJson().text(survey));
        }
        terminal.out().flush();
        if (write) {
            List<String> written = SettingsFile.write(source, survey.settings());
            terminal.err()
                    .println(
                            written.isEmpty()
                                    ? "jbake.properties has all of these settings, or others for their keys: nothing was written."
                                    : "Wrote " + written.size() + (written.size() == 1 ? " setting" : " settings")
                                            + " into " + source.resolve("jbake.properties") + ".");
        }
        return survey.documents() == 0 ? 1 : 0;
    }
}
