package dev.backfile.cli.option;

import dev.backfile.BakeRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options with which commands say which settings a site has. */
public class SettingsChoice {

    /** Without options. */
    public SettingsChoice() {}

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = {"-c", "--config"},
            paramLabel = "FILE",
            description = "Reads the settings from this file, instead of jbake.properties in the site's folder.")
    private @Nullable Path config;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "Sets this, whatever the file of settings says. May stand several times.")
    private List<String> set = List.of();

    /**
     * The request of a bake of the site with these settings.
     *
     * @throws ParameterException if one of the options cannot be used
     */
    public BakeRequest of(Path site) {
        BakeRequest request = BakeRequest.of(site);
        for (String setting : settings()) {
            request = request.withSetting(setting);
        }
        return config().map(request::withConfig).orElse(request);
    }

    /** The file of settings, if another than the site's is named. */
    public Optional<Path> config() {
        return Optional.ofNullable(config).map(Path::toAbsolutePath);
    }

    /**
     * The settings that go before those of the file, each {@code KEY=VALUE}.
     *
     * @throws ParameterException if one of them is none
     */
    public List<String> settings() {
        for (String setting : set) {
            if (!BakeRequest.isSetting(setting)) {
                throw wrong("--set needs " + BakeRequest.SETTINGS + ", not '" + setting + "'");
            }
        }
        return set;
    }

    /** The mistake of an option that cannot be used. */
    final ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
