package dev.backfile.imports.export;

import dev.backfile.config.SettingsReader;
import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.survey.ProposedSetting;
import dev.backfile.imports.survey.SettingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The settings of a new site, by what an export says of the old one. Confined to one thread. */
public final class NewSettings {

    private final List<ProposedSetting> settings = new ArrayList<>();

    /** Settings of a site with the built-in theme. */
    public NewSettings() {
        settings.add(new ProposedSetting("theme", "backfile", "the built-in theme", List.of()));
    }

    /** The publication's name. */
    public NewSettings title(String title) {
        return add("site.title", title, "the publication's name");
    }

    /** The line under the name. */
    public NewSettings tagline(String tagline) {
        return add("site.tagline", tagline, "the line under the name");
    }

    /** The address of the site; one without a host is left out. */
    public NewSettings address(String address) {
        return add(
                "site.host",
                Hosts.of(address).isEmpty() ? "" : address.strip().replaceAll("/$", ""),
                "the address of the site");
    }

    /** The language, as HTML or POSIX writes it. */
    public NewSettings language(String language) {
        return add("site.locale", language.replace('-', '_').replaceAll("[^A-Za-z_]", ""), "the language");
    }

    private NewSettings add(String key, String value, String reason) {
        if (!value.isBlank()) {
            settings.add(new ProposedSetting(key, value.strip(), reason, List.of()));
        }
        return this;
    }

    /**
     * Writes them, unless the site has settings.
     *
     * @throws IOException if they cannot be written
     */
    public void write(Path site, ImportReport report) throws IOException {
        Files.createDirectories(site);
        if (!Files.exists(site.resolve(SettingsReader.FILE))) {
            SettingsFile.write(site, settings);
            report.came("settings", settings.size());
        }
    }
}
