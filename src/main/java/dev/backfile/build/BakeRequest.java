package dev.backfile.build;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

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
        boolean writeBaseline) {

    /** With so many threads a bake may be done at most. */
    public static final int MOST_THREADS = 1_000;

    /**
     * Keeps what can be baked.
     *
     * @throws IllegalArgumentException if the moment is none, or the number of threads is negative or beyond measure; the
     *     message says in a sentence how to write it
     */
    public BakeRequest {
        if (asOf.isPresent() && !Moment.isMoment(asOf.get())) {
            throw new IllegalArgumentException(
                    "asOf needs a date or an instant, not '" + asOf.get() + "': write " + Moment.EXAMPLES);
        }
        if (threads < 0 || threads > MOST_THREADS) {
            throw new IllegalArgumentException("threads needs a number from 1 to " + MOST_THREADS
                    + ", or 0 for as many as there are processors, not " + threads);
        }
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
                false);
    }

    /** The same into another folder. */
    public BakeRequest withDestination(Path folder) {
        return new BakeRequest(
                site,
                Optional.of(folder),
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
                writeBaseline);
    }

    /** The same as if nothing were remembered. */
    public BakeRequest withClean(boolean value) {
        return new BakeRequest(
                site,
                destination,
                value,
                strict,
                keepGoing,
                adopt,
                drafts,
                asOf,
                threads,
                ledger,
                published,
                baseline,
                writeBaseline);
    }

    /** The same with warnings as errors, or not. */
    public BakeRequest withStrict(boolean value) {
        return new BakeRequest(
                site,
                destination,
                clean,
                value,
                keepGoing,
                adopt,
                drafts,
                asOf,
                threads,
                ledger,
                published,
                baseline,
                writeBaseline);
    }

    /** The same, published in spite of errors, or not. */
    public BakeRequest withKeepGoing(boolean value) {
        return new BakeRequest(
                site,
                destination,
                clean,
                strict,
                value,
                adopt,
                drafts,
                asOf,
                threads,
                ledger,
                published,
                baseline,
                writeBaseline);
    }

    /** The same, overwriting files that Backfile did not write where a file of the site belongs, or not. */
    public BakeRequest withAdopt(boolean value) {
        return new BakeRequest(
                site,
                destination,
                clean,
                strict,
                keepGoing,
                value,
                drafts,
                asOf,
                threads,
                ledger,
                published,
                baseline,
                writeBaseline);
    }

    /** The same with what is held back, or without. */
    public BakeRequest withDrafts(boolean value) {
        return new BakeRequest(
                site,
                destination,
                clean,
                strict,
                keepGoing,
                adopt,
                value,
                asOf,
                threads,
                ledger,
                published,
                baseline,
                writeBaseline);
    }

    /**
     * The same as of another moment.
     *
     * @throws IllegalArgumentException if it is none
     */
    public BakeRequest withAsOf(String moment) {
        return new BakeRequest(
                site,
                destination,
                clean,
                strict,
                keepGoing,
                adopt,
                drafts,
                Optional.of(moment),
                threads,
                ledger,
                published,
                baseline,
                writeBaseline);
    }

    /** The same as of an instant. */
    public BakeRequest withAsOf(Instant moment) {
        return withAsOf(moment.toString());
    }

    /**
     * The same on another number of threads.
     *
     * @throws IllegalArgumentException if it is negative or more than {@link #MOST_THREADS}
     */
    public BakeRequest withThreads(int number) {
        return new BakeRequest(
                site,
                destination,
                clean,
                strict,
                keepGoing,
                adopt,
                drafts,
                asOf,
                number,
                ledger,
                published,
                baseline,
                writeBaseline);
    }

    /** The same with another folder for what is remembered. */
    public BakeRequest withLedger(Path folder) {
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
                Optional.of(folder),
                published,
                baseline,
                writeBaseline);
    }

    /** The same beside a public site that goes to this folder. */
    public BakeRequest withPublished(Path folder) {
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
                Optional.of(folder),
                baseline,
                writeBaseline);
    }

    /** The same with another file of accepted mistakes. */
    public BakeRequest withBaseline(Path file) {
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
                Optional.of(file),
                writeBaseline);
    }

    /** The same with the file of accepted mistakes written anew, or not. */
    public BakeRequest withWriteBaseline(boolean value) {
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
                value);
    }
}
