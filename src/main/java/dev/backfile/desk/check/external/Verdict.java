package dev.backfile.desk.check.external;

import java.time.Instant;

/**
 * What is known of a URL of another site.
 *
 * @param state whether something is there
 * @param reason what was answered, in words
 * @param checked when it was looked up
 * @param notBefore the moment before which it is not to be asked again
 */
record Verdict(State state, String reason, Instant checked, Instant notBefore) {

    /** Whether something is there. */
    enum State {
        /** It is. */
        ALIVE,
        /** It is not. */
        DEAD,
        /** Nobody can tell: the host did not answer, or does not want to be asked. */
        UNKNOWN
    }
}
