package dev.backfile.build.distribution;

import dev.backfile.fingerprint.Fingerprint;

/**
 * Work that can be done in shares, by processes that are told nothing else.
 *
 * @param kind what is done
 * @param engine the fingerprint of the tool that wants it done: another one would do something else
 * @param task what is the same for all shares
 */
public record Labour(Kind kind, Fingerprint engine, byte[] task) {

    /** What is done. */
    public enum Kind {
        /** Documents are read. */
        READING("Reading"),
        /** Pages are rendered. */
        RENDERING("Rendering");

        private final String stage;

        Kind(String stage) {
            this.stage = stage;
        }

        /** The name of the stage of a bake in which it is done. */
        public String stage() {
            return stage;
        }
    }
}
