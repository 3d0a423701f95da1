package dev.backfile.cli;

import dev.backfile.cli.completion.FishScript;
import dev.backfile.cli.option.Version;
import dev.backfile.cli.terminal.Terminal;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The subcommand {@code backfile completion}. */
@Command(
        name = "completion",
        description = "Prints the script with which a shell completes the words of this command.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  backfile completion bash > ~/.local/share/bash-completion/completions/backfile",
            "  backfile completion fish > ~/.config/fish/completions/backfile.fish"
        })
final class CompletionCommand implements Runnable {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}.")
    private Shell shell;

    /** A shell that completes words. */
    enum Shell {
        bash,
        zsh,
        fish
    }

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        CommandLine root = spec.root().commandLine();
        String script = shell == Shell.fish
                ? FishScript.of(root)
                : AutoComplete.bash(spec.root().name(), root);
        terminal.out().print(script);
        terminal.out().flush();
    }
}
