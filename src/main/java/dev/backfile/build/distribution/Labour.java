package dev.backfile.build.distribution;

/**
 * Work that can be done in shares, by processes that are told nothing else.
 *
 * @param kind what is done
 * @param task what is the same for all shares
 */
public record Labour(Kind kind, byte[] task) {

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
