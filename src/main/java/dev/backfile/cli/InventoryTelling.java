package dev.backfile.cli;

import dev.backfile.Inventory;
import dev.backfile.cli.terminal.Terminal;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.DiagnosticPrinter;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Tells what a site has, and whether mistakes keep that from being all.
 *
 * @param terminal where to speak
 * @param site the folder of the site
 */
record InventoryTelling(Terminal terminal, Path site) {

    /**
     * Tells it.
     *
     * @param telling prints what was asked for; not called where nothing is known of the site
     * @return the exit status
     */
    int tell(Inventory inventory, Consumer<Inventory> telling) {
        if (inventory.asOf().isEmpty()) {
            DiagnosticPrinter.of(site)
                    .withColours(terminal.colours())
                    .print(inventory.diagnostics(), terminal.err()::println);
            return 1;
        }
        telling.accept(inventory);
        terminal.out().flush();
        long errors =
                inventory.diagnostics().stream().filter(Diagnostic::isError).count();
        if (errors > 0) {
            terminal.err()
                    .println("The site has " + errors + (errors == 1 ? " error" : " errors")
                            + ", so this may not be all: 'backfile check' tells.");
        }
        return errors == 0 ? 0 : 1;
    }
}
