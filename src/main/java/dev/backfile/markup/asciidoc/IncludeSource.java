package dev.backfile.markup.asciidoc;

import java.util.Optional;

/** Gives the files that a document in AsciiDoc includes, and knows which of them it may have. */
public interface IncludeSource {

    /** Gives nothing: for a text that stands in no folder. */
    IncludeSource NONE = new IncludeSource() {
        @Override
        public Included read(String folder, String target) {
            return Included.refused("nothing can be included here", "include files of the site only");
        }

        @Override
        public String placeOf(String file) {
            return "";
        }

        @Override
        public void shown(String folder, String target) {
            // nobody asks
        }
    };

    /**
     * The text of a file.
     *
     * @param folder the path of the folder of the file that includes it
     * @param target what that calls it
     */
    Included read(String folder, String target);

    /** The name of an included file in diagnostics. */
    String placeOf(String file);

    /** Notes that what a file holds shows in the text without being included, such as a drawing. */
    void shown(String folder, String target);

    /**
     * A file to include.
     *
     * @param file where it is; of one that is refused, nothing
     * @param name its path as diagnostics name it
     * @param text what it holds
     * @param refusal why it cannot be had; empty when it can
     * @param hint the way out
     */
    record Included(Optional<String> file, String name, String text, String refusal, String hint) {

        /** A file that can be had. */
        public static Included of(String file, String name, String text) {
            return new Included(Optional.of(file), name, text, "", "");
        }

        /** A file that cannot be had. */
        public static Included refused(String why, String hint) {
            return new Included(Optional.empty(), "", "", why, hint);
        }
    }
}
