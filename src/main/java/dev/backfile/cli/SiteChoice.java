package dev.backfile.cli;

import dev.backfile.BakeRequest;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options with which commands say how a site is looked at. */
final class SiteChoice {

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

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            description = "Looks as of this moment: 2014-10-24, or 2014-10-24T09:30:00Z.")
    private @Nullable String asOf;

    /**
     * The request of a bake that would bake the site so.
     *
     * @throws ParameterException if one of the options cannot be used
     */
    BakeRequest of(Path site) {
        BakeRequest request = BakeRequest.of(site);
        if (asOf != null) {
            if (!BakeRequest.isMoment(asOf)) {
                throw wrong("--as-of needs a date or an instant, not '" + asOf + "': write " + BakeRequest.MOMENTS);
            }
            request = request.withAsOf(asOf);
        }
        for (String setting : set) {
            if (!BakeRequest.isSetting(setting)) {
                throw wrong("--set needs " + BakeRequest.SETTINGS + ", not '" + setting + "'");
            }
            request = request.withSetting(setting);
        }
        return config == null ? request : request.withConfig(config.toAbsolutePath());
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
