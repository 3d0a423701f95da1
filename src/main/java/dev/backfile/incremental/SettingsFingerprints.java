package dev.backfile.incremental;

import dev.backfile.cache.record.ByteWriter;
import dev.backfile.cache.record.Fingerprint;
import dev.backfile.config.Settings;
import java.util.TreeMap;

/** Tells whether settings changed that reach the reading of sources, or any that reach pages. */
public final class SettingsFingerprints {

    private SettingsFingerprints() {}

    /** The settings that say how a source is read; one in AsciiDoc can show any of them. */
    public static Fingerprint ofReading(Settings settings) {
        return new ByteWriter()
                .text(settings.defaults().name())
                .text(settings.folders().content())
                .text(settings.folders().assets())
                .text(settings.site().zone().toString())
                .text(settings.site().locale().toString())
                .text(settings.reading().toString())
                .text(settings.taxonomies().toString())
                .text(new TreeMap<>(settings.types()).toString())
                .flag(settings.urls().asciiSlugs())
                .flag(settings.urls().sanitizeTags())
                .flag(settings.builtInTheme())
                .fingerprint();
    }

    /** All settings: each can reach a page through {@code config}. */
    public static Fingerprint ofAll(Settings settings) {
        Settings.Urls urls = settings.urls();
        return new ByteWriter()
                .fingerprint(ofReading(settings))
                .text(settings.site().toString())
                .text(settings.folders().toString())
                .text(settings.outputs().toString())
                .text(settings.declared().toString())
                .flag(settings.preview())
                .text(settings.lists().toString())
                .text(urls.extension())
                .flag(urls.noExtension())
                .text(urls.noExtensionPrefix())
                .flag(urls.folderLinks())
                .flag(urls.absoluteImages())
                .flag(urls.absoluteImagesWithHost())
                .text(new TreeMap<>(urls.permalinks()).toString())
                .text(new TreeMap<>(settings.properties()).toString())
                .fingerprint();
    }
}
