package dev.backfile.cli;

import dev.backfile.Backfile;
import dev.backfile.SettingHelp;
import dev.backfile.cli.addon.AddOn;
import dev.backfile.cli.doctor.Fact;
import dev.backfile.cli.doctor.MachineFacts;
import dev.backfile.cli.doctor.SettingNames;
import dev.backfile.cli.doctor.SiteFacts;
import dev.backfile.cli.option.SiteFolder;
import dev.backfile.cli.option.Version;
import dev.backfile.cli.terminal.Terminal;
import dev.backfile.diagnostic.Code;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The subcommand {@code backfile doctor}. */
@Command(
        name = "doctor",
        description =
                "Prints what a report of a fault needs: versions, the machine, the site's size, names of settings."
                        + " Nothing of what is written in the site, and no path.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  backfile doctor", "  backfile doctor path/to/site"})
final class DoctorCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private SiteFolder site = new SiteFolder();

    DoctorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Backfile", new Version().getVersion()[0].replaceFirst("backfile ", "")));
        facts.addAll(MachineFacts.of(System.getenv()));
        facts.add(new Fact("Add-ons", addOns()));
        facts.addAll(SiteFacts.of(
                site.path(),
                SettingNames.of(
                        Backfile.settings().stream().map(SettingHelp::key).toList(), commonWords())));
        facts.forEach(
                fact -> terminal.out().println(String.format(Locale.ROOT, "%-12s %s", fact.name(), fact.value())));
        terminal.out().flush();
        return 0;
    }

    /** The codes of mistakes, and the words of taxonomies, types and templates that there are in every site. */
    private static List<String> commonWords() {
        List<String> words = new ArrayList<>(List.of("post", "page", "tag", "tags", "author", "authors", "section"));
        words.addAll(List.of("sections", "series", "issue", "issues"));
        Stream.of(Code.values()).map(Code::word).forEach(words::add);
        return words;
    }

    private static String addOns() {
        String there = AddOn.all().stream()
                .filter(AddOn::isOnClassPath)
                .map(AddOn::name)
                .collect(Collectors.joining(", "));
        return there.isEmpty() ? "none" : there;
    }
}
