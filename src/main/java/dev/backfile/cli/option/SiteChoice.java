package dev.backfile.cli.option;

import dev.backfile.BakeRequest;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options with which commands say how a site is looked at. */
public final class SiteChoice extends SettingsChoice {

    /** Without options. */
    public SiteChoice() {}

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
    @Override
    public BakeRequest of(Path site) {
        BakeRequest request = super.of(site);
        if (asOf == null) {
            return request;
        }
        if (!BakeRequest.isMoment(asOf)) {
            throw wrong("--as-of needs a date or an instant, not '" + asOf + "': write " + BakeRequest.MOMENTS);
        }
        return request.withAsOf(asOf);
    }
}
