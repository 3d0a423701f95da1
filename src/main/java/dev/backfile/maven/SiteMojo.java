package dev.backfile.maven;

import dev.backfile.BakeRequest;
import dev.backfile.diagnostic.Severity;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that is about one site with its settings. */
abstract class SiteMojo extends AbstractMojo {

    /** The site's folder; the project's when left out. */
    @Parameter(property = "backfile.site", defaultValue = "${basedir}")
    private @Nullable File site;

    /** Reads the settings from this file, instead of {@code jbake.properties} in the site's folder. */
    @Parameter(property = "backfile.config")
    private @Nullable File config;

    /** Sets this, whatever the file of settings says; each is written {@code KEY=VALUE}. */
    @Parameter(property = "backfile.set")
    private @Nullable List<String> set;

    /** Where the site lies, as it was given. */
    @Nullable
    File site() {
        return site;
    }

    /** The site's folder. */
    final Path folder() {
        File named = site();
        return (named == null ? new File("") : named).toPath().toAbsolutePath();
    }

    /** The file of settings, if another than the site's is named. */
    final Optional<Path> config() {
        return Optional.ofNullable(config).map(File::toPath).map(Path::toAbsolutePath);
    }

    /** The settings that go before those of the file. */
    final List<String> settings() {
        return set == null ? List.of() : set;
    }

    /**
     * A plain bake of the site with these settings.
     *
     * @throws IllegalArgumentException if one of them is none
     */
    final BakeRequest plainRequest() {
        BakeRequest request = BakeRequest.of(folder());
        for (String setting : settings()) {
            request = request.withSetting(setting);
        }
        return config().map(request::withConfig).orElse(request);
    }

    /** Logs a line of a diagnostic. */
    final void log(Severity severity, String line) {
        if (severity == Severity.ERROR) {
            getLog().error(line);
        } else {
            getLog().warn(line);
        }
    }
}
