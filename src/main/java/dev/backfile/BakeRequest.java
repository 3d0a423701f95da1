package dev.backfile;

import dev.backfile.build.request.BakeOptions;
import dev.backfile.build.request.Moment;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What to bake, and how. Immutable; {@link #of} gives the request that the command line makes without options, the other
 * methods a changed copy.
 *
 * @param site the site's folder
 * @param destination where the baked site goes; empty for what the settings say
 * @param clean whether to bake as if nothing were remembered, and remove what earlier bakes left
 * @param strict whether warnings count as errors
 * @param keepGoing whether to publish in spite of errors, without what they concern
 * @param adopt whether files that Backfile did not write are overwritten where a file of the site belongs
 * @param drafts whether drafts and articles of the future are shown, in the folder that the settings name for them
 *     unless another destination is given, which must not be that of the public site
 * @param asOf the moment as of which the site is baked, as an ISO instant, an ISO date-time with an offset, or an ISO
 *     date (its beginning in the site's time zone); empty for now
 * @param threads the number of threads; 0 for as many as there are processors
 * @param ledger the folder in which is remembered what was baked; empty for {@code .backfile} in the site's folder
 * @param published where the public site goes, when this is a bake with drafts that must not come there; empty for what
 *     the settings say
 * @param baseline the file that lists accepted mistakes; empty for what the settings say
 * @param writeBaseline whether every mistake of this bake that may be accepted is written to that file
 * @param config the file of settings; empty for {@code jbake.properties} in the site's folder
 * @param set settings that go before those of the file, by key, each value on one line, written as it would be there
 * @param properties what templates find in {@code config} where neither the site nor JBake says anything, by key; none of it
 *     is a setting
 */
public record BakeRequest(
        Path site,
        Optional<Path> destination,
        boolean clean,
        boolean strict,
        boolean keepGoing,
        boolean adopt,
        boolean drafts,
        Optional<String> asOf,
        int threads,
        Optional<Path> ledger,
        Optional<Path> published,
        Optional<Path> baseline,
        boolean writeBaseline,
        Optional<Path> config,
        Map<String, String> set,
        Map<String, String> properties) {

    /** With so many threads a bake may be done at most. */
    public static final int MOST_THREADS = 1_000;

    /** How to write a moment, as the end of a sentence. */
    public static final String MOMENTS = Moment.EXAMPLES;

    /** How to write a setting, as the end of a sentence. */
    public static final String SETTINGS = "KEY=VALUE on one line, such as site.host=https://example.org";

    private static final Pattern KEY = Pattern.compile("[^\\s=:#!\\\\][^\\s=:\\\\]*");
    private static final Pattern LINE_END = Pattern.compile("\\R");

    /**
     * Keeps what can be baked.
     *
     * @throws IllegalArgumentException if the moment is none, the number of threads is negative or beyond measure, or a
     *     setting cannot stand in a file of settings; the message says in a sentence how to write it
     */
    public BakeRequest {
        if (asOf.isPresent() && !isMoment(asOf.get())) {
            throw new IllegalArgumentException(
                    "asOf needs a date or an instant, not '" + asOf.get() + "': write " + MOMENTS);
        }
        if (threads < 0 || threads > MOST_THREADS) {
            throw new IllegalArgumentException("threads needs a number from 1 to " + MOST_THREADS
                    + ", or 0 for as many as there are processors, not " + threads);
        }
        set.forEach((key, value) -> {
            if (!isSetting(key + "=" + value)) {
                throw new IllegalArgumentException("set needs " + SETTINGS + ", not '" + key + "=" + value + "'");
            }
        });
        set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
        properties = Map.copyOf(properties);
    }

    /** A plain bake of a site. */
    public static BakeRequest of(Path site) {
        return new BakeRequest(
                site,
                Optional.empty(),
                false,
                false,
                false,
                false,
                false,
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Map.of(),
                Map.of());
    }

    /** Whether a text names a moment as of which can be baked; years go from 1 to 9999. */
    public static boolean isMoment(String text) {
        return Moment.isMoment(text);
    }

    /** Whether a text is a setting, {@code KEY=VALUE} as a line of the file of settings has it. */
    public static boolean isSetting(String text) {
        int equals = text.indexOf('=');
        return equals > 0
                && KEY.matcher(text.substring(0, equals)).matches()
                && !LINE_END.matcher(text).find();
    }

    /** The same into another folder. */
    public BakeRequest withDestination(Path folder) {
        return changed(draft -> draft.destination = Optional.of(folder));
    }

    /** The same as if nothing were remembered. */
    public BakeRequest withClean(boolean value) {
        return changed(draft -> draft.clean = value);
    }

    /** The same with warnings as errors, or not. */
    public BakeRequest withStrict(boolean value) {
        return changed(draft -> draft.strict = value);
    }

    /** The same, published in spite of errors, or not. */
    public BakeRequest withKeepGoing(boolean value) {
        return changed(draft -> draft.keepGoing = value);
    }

    /** The same, overwriting files that Backfile did not write where a file of the site belongs, or not. */
    public BakeRequest withAdopt(boolean value) {
        return changed(draft -> draft.adopt = value);
    }

    /** The same with what is held back, or without. */
    public BakeRequest withDrafts(boolean value) {
        return changed(draft -> draft.drafts = value);
    }

    /**
     * The same as of another moment.
     *
     * @throws IllegalArgumentException if it is none
     */
    public BakeRequest withAsOf(String moment) {
        return changed(draft -> draft.asOf = Optional.of(moment));
    }

    /**
     * The same on another number of threads.
     *
     * @throws IllegalArgumentException if it is negative or more than {@link #MOST_THREADS}
     */
    public BakeRequest withThreads(int number) {
        return changed(draft -> draft.threads = number);
    }

    /** The same with another folder for what is remembered. */
    public BakeRequest withLedger(Path folder) {
        return changed(draft -> draft.ledger = Optional.of(folder));
    }

    /** The same beside a public site that goes to this folder. */
    public BakeRequest withPublished(Path folder) {
        return changed(draft -> draft.published = Optional.of(folder));
    }

    /** The same with another file of accepted mistakes. */
    public BakeRequest withBaseline(Path file) {
        return changed(draft -> draft.baseline = Optional.of(file));
    }

    /** The same with the file of accepted mistakes written anew, or not. */
    public BakeRequest withWriteBaseline(boolean value) {
        return changed(draft -> draft.writeBaseline = value);
    }

    /** The same with another file of settings. */
    public BakeRequest withConfig(Path file) {
        return changed(draft -> draft.config = Optional.of(file));
    }

    /**
     * The same with a setting that goes before that of the file, and before an earlier one of its key.
     *
     * @param setting {@code KEY=VALUE}, as a line of the file of settings has it
     * @throws IllegalArgumentException if it is none
     */
    public BakeRequest withSetting(String setting) {
        if (!isSetting(setting)) {
            throw new IllegalArgumentException("set needs " + SETTINGS + ", not '" + setting + "'");
        }
        int equals = setting.indexOf('=');
        Map<String, String> all = new LinkedHashMap<>(set);
        all.put(setting.substring(0, equals), setting.substring(equals + 1));
        return changed(draft -> draft.set = all);
    }

    /** The same with values for templates, such as the properties of a project that the site belongs to. */
    public BakeRequest withProperties(Map<String, String> values) {
        return changed(draft -> draft.properties = values);
    }

    /** The same as of an instant. */
    public BakeRequest withAsOf(Instant moment) {
        return withAsOf(moment.toString());
    }

    /** Where what is remembered lies: the folder that was given, or {@code .backfile} in the site's folder. */
    public Path ledgerFolder() {
        return ledger.orElseGet(() -> site.resolve(".backfile"));
    }

    BakeOptions options() {
        return new BakeOptions(
                site,
                destination,
                clean,
                strict,
                keepGoing,
                adopt,
                drafts,
                asOf,
                threads,
                ledger,
                published,
                baseline,
                writeBaseline,
                config,
                set,
                properties);
    }

    private BakeRequest changed(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.request();
    }

    /** A request while one of its values is changed. */
    private static final class Draft {

        private final Path site;
        private Optional<Path> destination;
        private boolean clean;
        private boolean strict;
        private boolean keepGoing;
        private boolean adopt;
        private boolean drafts;
        private Optional<String> asOf;
        private int threads;
        private Optional<Path> ledger;
        private Optional<Path> published;
        private Optional<Path> baseline;
        private boolean writeBaseline;
        private Optional<Path> config;
        private Map<String, String> set;
        private Map<String, String> properties;

        Draft(BakeRequest request) {
            this.site = request.site;
            this.destination = request.destination;
            this.clean = request.clean;
            this.strict = request.strict;
            this.keepGoing = request.keepGoing;
            this.adopt = request.adopt;
            this.drafts = request.drafts;
            this.asOf = request.asOf;
            this.threads = request.threads;
            this.ledger = request.ledger;
            this.published = request.published;
            this.baseline = request.baseline;
            this.writeBaseline = request.writeBaseline;
            this.config = request.config;
            this.set = request.set;
            this.properties = request.properties;
        }

        BakeRequest request() {
            return new BakeRequest(
                    site,
                    destination,
                    clean,
                    strict,
                    keepGoing,
                    adopt,
                    drafts,
                    asOf,
                    threads,
                    ledger,
                    published,
                    baseline,
                    writeBaseline,
                    config,
                    set,
                    properties);
        }
    }
}
