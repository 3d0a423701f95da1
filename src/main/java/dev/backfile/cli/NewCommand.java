package dev.backfile.cli;

import dev.backfile.Backfile;
import dev.backfile.NewDocumentReport;
import dev.backfile.NewDocumentRequest;
import dev.backfile.cli.completion.Candidates;
import dev.backfile.cli.option.SiteChoice;
import dev.backfile.cli.option.Version;
import dev.backfile.cli.program.WritersEditor;
import dev.backfile.cli.terminal.Terminal;
import dev.backfile.diagnostic.DiagnosticPrinter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The subcommand {@code backfile new}. */
@Command(
        name = "new",
        description = "Begins an article, a page or a profile: the file in its place, its front matter filled in.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  backfile new article \"The last ferry\" --author mara-ellison --tags river,tide",
            "  backfile new page About --site path/to/site"
        })
final class NewCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final WritersEditor editor;

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            completionCandidates = Candidates.Kinds.class,
            description = "article; page; author, tag, section, series, issue or the like for a profile.")
    private String kind;

    @Parameters(
            index = "1",
            paramLabel = "HEADLINE",
            description = "The headline; of a profile the name. One that begins with a hyphen stands behind --.")
    private String headline;

    @Option(
            names = "--site",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The site's folder; this one when left out.")
    private Path site;

    @Option(
            names = {"--author", "--authors"},
            paramLabel = "NAME",
            description = "An author. May stand several times.")
    private List<String> authors = List.of();

    @Option(
            names = {"--tags", "--tag"},
            paramLabel = "TAGS",
            description = "Tags, with commas between them. May stand several times.")
    private List<String> tags = List.of();

    @Option(names = "--section", paramLabel = "NAME", description = "The section.")
    private String section = "";

    @Option(names = "--date", paramLabel = "DATE", description = "The date, such as 2014-10-24; today when left out.")
    private String date = "";

    @Option(
            names = "--slug",
            paramLabel = "SLUG",
            description = "The name of the file; made of the headline when left out.")
    private String slug = "";

    @Option(
            names = "--as-named",
            description = "Takes authors, tags and the section as they are, however like others they look.")
    private boolean asNamed;

    @Option(names = "--edit", description = "Opens the file in the editor that VISUAL or EDITOR names.")
    private boolean edit;

    @Mixin
    private SiteChoice choice = new SiteChoice();

    NewCommand(Terminal terminal, WritersEditor editor) {
        this.terminal = terminal;
        this.editor = editor;
    }

    @Override
    public Integer call() {
        NewDocumentReport report = new Backfile()
                .create(NewDocumentRequest.of(choice.of(site), kind, headline)
                        .withAuthors(authors)
                        .withTags(tags.stream()
                                .flatMap(several -> Arrays.stream(several.split(",")))
                                .map(String::strip)
                                .toList())
                        .withSection(section)
                        .withDate(date)
                        .withSlug(slug)
                        .withAsNamed(asNamed));
        DiagnosticPrinter.of(site).withColours(terminal.colours()).print(report.diagnostics(), terminal.err()::println);
        report.refusals().forEach(refusal -> terminal.err().println("backfile: " + refusal));
        if (report.path().isEmpty()) {
            terminal.err().println("Nothing was written.");
            return 1;
        }
        report.notes().forEach(terminal.err()::println);
        Path file = site.resolve(report.path().get()).normalize();
        terminal.out().println(file);
        terminal.out().flush();
        if (edit) {
            editor.open(file).ifPresent(terminal.err()::println);
        }
        return 0;
    }
}
