package dev.backfile.bake;

import dev.backfile.config.SettingsReader;
import dev.backfile.config.SettingsResult;
import java.nio.file.Path;

/** Bakes a site. */
public final class Oven {

    private final Progress progress;

    /** An oven that tells how far it is. */
    public Oven(Progress progress) {
        this.progress = progress;
    }

    /** Bakes the site of a request. */
    public BakeReport bake(BakeRequest request) {
        progress.stage("Reading settings", 1);
        SettingsResult result = new SettingsReader().read(request.site());
        progress.step(1);
        Path destination = request.destination().orElse(request.site().resolve("target/site"));
        Outcome outcome = result.hasErrors() ? Outcome.MISTAKES : Outcome.BAKED;
        return new BakeReport(destination, 0, 0, 0, 0, 0, 0, 0, 0, result.diagnostics(), outcome);
    }
}
