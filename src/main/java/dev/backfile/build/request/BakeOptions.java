package dev.backfile.build.request;

import dev.backfile.config.FolderSection;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What the pipeline is asked for: the request of the door, where every value is explained and checked.
 *
 * @param site the site's folder
 * @param destination where the baked site goes; empty for what the settings say
 * @param clean whether nothing remembered counts
 * @param strict whether warnings count as errors
 * @param keepGoing whether to publish in spite of errors
 * @param adopt whether files of others are overwritten
 * @param drafts whether what is held back is shown
 * @param asOf the moment as of which the site is baked, which {@link Moment} can read; empty for now
 * @param threads the number of threads; 0 for as many as there are processors
 * @param ledger the folder of ledgers; empty for {@code .backfile} in the site's folder
 * @param published where the public site goes; empty for what the settings say
 * @param baseline the file that lists accepted mistakes; empty for what the settings say
 * @param writeBaseline whether that file is written anew
 * @param config the file of settings; empty for the one in the site's folder
 * @param set settings that go before those of the file, by key
 * @param properties what templates find in {@code config} behind all settings, by key
 */
public record BakeOptions(
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

    /**
     * How a site is planned that is not baked.
     *
     * @param scratch a folder for what may be written
     * @param now the moment as of which it is planned
     * @param set settings that go before those of the site, by key
     */
    public static BakeOptions planning(Path site, Path scratch, Instant now, Map<String, String> set) {
        return new BakeOptions(
                site,
                Optional.of(scratch.resolve("site")),
                true,
                false,
                true,
                false,
                false,
                Optional.of(now.toString()),
                0,
                Optional.of(scratch.resolve("ledger")),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                set,
                Map.of());
    }

    /** The same into another folder, with a ledger in another folder. */
    public BakeOptions into(Path folder, Path ledgers) {
        return new BakeOptions(
                site,
                Optional.of(folder),
                clean,
                strict,
                keepGoing,
                false,
                drafts,
                asOf,
                threads,
                Optional.of(ledgers),
                Optional.empty(),
                baseline,
                false,
                config,
                set,
                properties);
    }

    /** The same, published in spite of errors, or not. */
    public BakeOptions withKeepGoing(boolean value) {
        return of(value, drafts, asOf);
    }

    /** Whether it bakes the site as it is published: not with drafts, as of another moment, or in spite of errors. */
    public boolean showsWhatIsPublished() {
        return !drafts && !keepGoing && asOf.isEmpty();
    }

    /** The same for the site as it is published. */
    public BakeOptions asPublished() {
        return of(false, false, Optional.empty());
    }

    /** The same of the site as it stands otherwise. */
    private BakeOptions of(boolean inSpiteOfErrors, boolean withDrafts, Optional<String> moment) {
        return new BakeOptions(
                site,
                destination,
                clean,
                strict,
                inSpiteOfErrors,
                adopt,
                withDrafts,
                moment,
                threads,
                ledger,
                published,
                baseline,
                writeBaseline,
                config,
                set,
                properties);
    }

    /** Where the baked site goes, with what the settings say where the request says nothing. */
    public Path destinationIn(FolderSection.Folders folders) {
        String named = drafts ? folders.drafts() : folders.destination();
        return destination.orElseGet(() -> site.resolve(named)).toAbsolutePath().normalize();
    }
}
