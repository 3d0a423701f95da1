package dev.backfile.cli;

import dev.backfile.Backfile;
import dev.backfile.Inventory;
import dev.backfile.Inventory.Document;
import dev.backfile.Inventory.Term;
import dev.backfile.cli.completion.Candidates;
import dev.backfile.cli.option.SiteChoice;
import dev.backfile.cli.option.Version;
import dev.backfile.cli.terminal.Terminal;
import dev.backfile.diagnostic.Suggestion;
import dev.backfile.format.InventoryWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The subcommand {@code backfile list}. */
@Command(
        name = "list",
        description = "Lists the articles of a site, or its authors, tags and other terms, as a table.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  backfile list articles --format csv", "  backfile list tags path/to/site"})
final class ListCommand implements Callable<Integer> {

    private static final String ARTICLES = "articles";
    private static final String DOCUMENTS = "documents";
    private static final int INDENT = 4;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "WHAT",
            completionCandidates = Candidates.Lists.class,
            description = "articles; documents, which are pages and profiles too; authors, tags or another taxonomy.")
    private String what;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "SITE",
            defaultValue = ".",
            description = "The site's folder; this one when left out.")
    private Path site;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "Writes ${COMPLETION-CANDIDATES}.")
    private Format format;

    @Mixin
    private SiteChoice choice = new SiteChoice();

    /** How it is told. */
    enum Format {
        text,
        csv,
        json
    }

    ListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return new InventoryTelling(terminal, site)
                .tell(
                        new Backfile().inventory(choice.of(site)),
                        inventory -> terminal.out().print(table(inventory)));
    }

    private String table(Inventory inventory) {
        InventoryWriter writer = new InventoryWriter();
        if (what.equals(ARTICLES) || what.equals(DOCUMENTS)) {
            List<Document> documents = inventory.documents().stream()
                    .filter(document -> what.equals(DOCUMENTS) || document.isArticle())
                    .toList();
            return switch (format) {
                case text -> lines(documents.stream().map(ListCommand::row).toList());
                case csv -> writer.documentsAsCsv(documents, inventory.taxonomies());
                case json -> writer.documentsAsJson(documents);
            };
        }
        Set<String> known = new TreeSet<>(inventory.taxonomies());
        if (!known.contains(what)) {
            known.addAll(List.of(ARTICLES, DOCUMENTS));
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no '" + what + "' in this site; it has " + String.join(", ", known)
                            + Suggestion.nearest(what, known)
                                    .map(near -> "; " + Suggestion.question(near))
                                    .orElse(""));
        }
        List<Term> terms = inventory.terms(what);
        return switch (format) {
            case text -> lines(terms.stream().map(ListCommand::row).toList());
            case csv -> writer.termsAsCsv(terms);
            case json -> writer.termsAsJson(terms);
        };
    }

    private static List<String> row(Document document) {
        String state = document.state() == Inventory.State.PUBLISHED
                ? ""
                : document.state().name().toLowerCase(Locale.ROOT);
        return List.of(document.date(), state, document.source(), document.headline());
    }

    private static List<String> row(Term term) {
        return List.of(String.valueOf(term.articles()), term.first(), term.last(), term.name());
    }

    /** Rows with their columns below each other; a column that is empty in all rows is left out. */
    private String lines(List<List<String>> rows) {
        if (rows.isEmpty()) {
            terminal.err().println("The site has no " + what + ".");
            return "";
        }
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < columns; column++) {
                String cell = row.get(column);
                widths[column] = Math.max(widths[column], cell.codePointCount(0, cell.length()));
            }
        }
        return rows.stream()
                .map(row -> terminal.fitting(line(row, widths), INDENT) + System.lineSeparator())
                .collect(Collectors.joining());
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            if (widths[column] > 0) {
                String cell = row.get(column);
                line.append(cell).append(" ".repeat(widths[column] - cell.codePointCount(0, cell.length()) + 2));
            }
        }
        return line.toString().stripTrailing();
    }
}
