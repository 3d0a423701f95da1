package dev.backfile.cli;

import dev.backfile.Backfile;
import dev.backfile.DueChange;
import dev.backfile.Inventory;
import dev.backfile.cli.option.SiteChoice;
import dev.backfile.cli.option.SiteFolder;
import dev.backfile.cli.option.Version;
import dev.backfile.cli.terminal.Terminal;
import dev.backfile.format.DueWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The subcommand {@code backfile due}. */
@Command(
        name = "due",
        description = "Tells what is held back, until when, and when the next bake is needed.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  backfile due path/to/site", "  backfile due --format ical"})
final class DueCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private SiteFolder site = new SiteFolder();

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
        ical,
        json,
        crontab
    }

    DueCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return new InventoryTelling(terminal, site.path())
                .tell(new Backfile().inventory(choice.of(site.path())), inventory -> {
                    switch (format) {
                        case text -> tell(inventory, inventory.asOf().orElseThrow());
                        case ical -> terminal.out().print(new DueWriter().calendar(inventory));
                        case json -> terminal.out().print(new DueWriter().json(inventory));
                        case crontab ->
                            terminal.out()
                                    .print(new DueWriter().crontab(inventory, site.path(), ZoneId.systemDefault()));
                    }
                });
    }

    private void tell(Inventory inventory, Instant asOf) {
        List<Inventory.Document> drafts = inventory.drafts();
        List<DueChange> due = inventory.counts().due();
        if (!drafts.isEmpty()) {
            terminal.out().println("Drafts");
            drafts.forEach(draft -> terminal.out().println("  " + draft.source() + "  " + draft.headline()));
        }
        if (!due.isEmpty()) {
            terminal.out().println("Due");
            due.forEach(change -> terminal.out()
                    .println("  " + change.date() + "  " + change.kind().name().toLowerCase(Locale.ROOT) + "  "
                            + change.path() + "  " + change.title()));
        }
        terminal.out()
                .println(inventory
                        .nextBake()
                        .map(next -> "The next bake is needed at " + next + ", " + from(asOf, next) + ".")
                        .orElse("No bake is needed until somebody edits the site."));
    }

    private static String from(Instant asOf, Instant moment) {
        Duration left = Duration.between(asOf, moment);
        long minutes = Math.max(1, (left.toSeconds() + 59) / 60);
        if (minutes < 120) {
            return "in " + minutes + (minutes == 1 ? " minute" : " minutes");
        }
        return minutes < 2 * 24 * 60 ? "in " + minutes / 60 + " hours" : "in " + minutes / (24 * 60) + " days";
    }
}
