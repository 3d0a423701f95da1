package dev.backfile;

import dev.backfile.desk.DeskOptions;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What to show in a preview, and how. Immutable; {@link #of} gives the request that the command line makes without
 * options, the other methods a changed copy.
 *
 * @param site the site's folder
 * @param config the file of settings; empty for {@code jbake.properties} in the site's folder
 * @param set settings that go before those of the file, by key; {@code site.host} among them stands in the place of the
 *     preview's own address
 * @param port the port that is wanted: where it is taken, the next that is free; 0 for any
 * @param lan whether other machines may read, too
 * @param drafts whether drafts and articles of the future are shown
 * @param poll whether every file is looked at each second, for drives whose changes the operating system does not tell
 * @param threads the number of threads that bake; 0 for as many as there are processors
 * @param properties what templates find in {@code config} where neither the site nor JBake says anything, by key
 */
public record PreviewRequest(
        Path site,
        Optional<Path> config,
        Map<String, String> set,
        int port,
        boolean lan,
        boolean drafts,
        boolean poll,
        int threads,
        Map<String, String> properties) {

    /** The port that is wanted unless another is named. */
    public static final int PORT = 8820;

    /** Keeps what can be shown. */
    public PreviewRequest {
        set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
        properties = Map.copyOf(properties);
    }

    /** A preview of a site. */
    public static PreviewRequest of(Path site) {
        return new PreviewRequest(site, Optional.empty(), Map.of(), PORT, false, false, false, 0, Map.of());
    }

    /** The same with another file of settings. */
    public PreviewRequest withConfig(Path file) {
        return new PreviewRequest(site, Optional.of(file), set, port, lan, drafts, poll, threads, properties);
    }

    /**
     * The same with one more setting, written {@code KEY=VALUE}.
     *
     * @throws IllegalArgumentException if it is not written so
     */
    public PreviewRequest withSetting(String setting) {
        if (!BakeRequest.isSetting(setting)) {
            throw new IllegalArgumentException("set needs " + BakeRequest.SETTINGS + ", not '" + setting + "'");
        }
        int equals = setting.indexOf('=');
        Map<String, String> all = new LinkedHashMap<>(set);
        all.put(setting.substring(0, equals), setting.substring(equals + 1));
        return new PreviewRequest(site, config, all, port, lan, drafts, poll, threads, properties);
    }

    /** The same at another port. */
    public PreviewRequest withPort(int number) {
        return new PreviewRequest(site, config, set, number, lan, drafts, poll, threads, properties);
    }

    /** The same for other machines, too, or for this one alone. */
    public PreviewRequest withLan(boolean value) {
        return new PreviewRequest(site, config, set, port, value, drafts, poll, threads, properties);
    }

    /** The same with what is held back, or without. */
    public PreviewRequest withDrafts(boolean value) {
        return new PreviewRequest(site, config, set, port, lan, value, poll, threads, properties);
    }

    /** The same with a look at every file each second, or without. */
    public PreviewRequest withPoll(boolean value) {
        return new PreviewRequest(site, config, set, port, lan, drafts, value, threads, properties);
    }

    /** The same on another number of threads. */
    public PreviewRequest withThreads(int number) {
        return new PreviewRequest(site, config, set, port, lan, drafts, poll, number, properties);
    }

    /** The same with values for templates, such as the properties of a project that the site belongs to. */
    public PreviewRequest withProperties(Map<String, String> values) {
        return new PreviewRequest(site, config, set, port, lan, drafts, poll, threads, values);
    }

    DeskOptions options() {
        return new DeskOptions(site, config, port, lan, drafts, poll, threads, set, properties);
    }
}
