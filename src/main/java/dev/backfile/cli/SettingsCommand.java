package dev.backfile.cli;

import dev.backfile.Backfile;
import dev.backfile.SettingHelp;
import dev.backfile.cli.completion.Candidates;
import dev.backfile.cli.option.Version;
import dev.backfile.cli.terminal.Terminal;
import dev.backfile.diagnostic.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The subcommand {@code backfile settings}. */
@Command(
        name = "settings",
        description = "Lists the settings that jbake.properties may have.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {"  backfile settings site.title", "  backfile settings paginate."})
final class SettingsCommand implements Runnable {

    private static final int INDENT = 6;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "KEY",
            completionCandidates = Candidates.Settings.class,
            description = "Shows this setting alone, or those whose keys begin so.")
    private @Nullable String key;

    SettingsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        List<SettingHelp> all = Backfile.settings();
        String begin = key == null ? "" : key;
        List<SettingHelp> shown = Stream.<Predicate<SettingHelp>>of(
                        setting -> setting.key().equals(begin),
                        setting -> setting.isOf(begin),
                        setting -> setting.key().startsWith(begin))
                .map(asked -> all.stream().filter(asked).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (shown.isEmpty()) {
            throw unknown(begin, all);
        }
        String group = "";
        for (SettingHelp setting : shown) {
            if (!setting.group().equals(group)) {
                terminal.out().println((group.isEmpty() ? "" : System.lineSeparator()) + setting.group());
                group = setting.group();
            }
            terminal.out().println("  " + setting.key());
            tell(setting.plainHelp());
            tell(values(setting));
        }
    }

    private void tell(String sentence) {
        terminal.out().println(terminal.fitting(" ".repeat(INDENT) + sentence, INDENT));
    }

    private ParameterException unknown(String written, List<SettingHelp> all) {
        List<String> keys = all.stream().map(SettingHelp::key).toList();
        Optional<String> near = Suggestion.nearest(written, keys);
        return new ParameterException(
                spec.commandLine(),
                "no setting is called '" + written + "'"
                        + near.map(meant -> "; " + Suggestion.question(meant)).orElse(""));
    }

    private static String values(SettingHelp setting) {
        String standard = setting.backfile().equals(setting.jbake())
                ? setting.backfile().isEmpty() ? "" : "; by default " + setting.backfile()
                : "; by default " + orNothing(setting.backfile()) + ", in a JBake site " + orNothing(setting.jbake());
        return setting.expected() + standard;
    }

    private static String orNothing(String value) {
        return value.isEmpty() ? "nothing" : value;
    }
}
