package dev.backfile.cli;

import dev.backfile.cli.terminal.Terminal;
import java.util.List;

/** Runs every command, and the help of each, in the terminal and the folder in which this program is started. */
final class EveryCommand {

    /** How each command is called; all of them but that for help say something about the site in the folder. */
    static final List<String> CALLS = List.of(
            "add",
            "bake",
            "check",
            "completion bash",
            "doctor",
            "due",
            "help",
            "import export.xml --into another",
            "init another",
            "list articles",
            "new artcle headline",
            "package --zip",
            "permalinks",
            "publish --dry-run",
            "schema front-matter",
            "serve --port 0",
            "settings site.",
            "survey .",
            "why content/a.md",
            "bake --keep-going",
            "why content/a.md",
            "nonsense");

    private EveryCommand() {}

    public static void main(String[] none) {
        Terminal terminal = Terminal.of(System.getenv());
        for (String call : CALLS) {
            run(terminal, call);
            run(terminal, call.replaceFirst(" .*", "") + " --help");
        }
    }

    private static void run(Terminal terminal, String call) {
        terminal.out().println("== " + call);
        Main.run(call.split(" "), terminal, Main::bake);
        terminal.out().flush();
        terminal.err().flush();
    }
}
