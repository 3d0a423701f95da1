package dev.backfile;

import dev.backfile.diagnostic.Diagnostic;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why a page of a site, or a file of it, is as it is: what the last bake remembers. At most one of the two is there unless
 * both are called the same.
 *
 * @param destination where the site was baked to
 * @param baked when the last bake began; empty where nothing is remembered
 * @param page what there is to know of the page, if one was meant
 * @param file what there is to know of the file, if one was meant
 * @param message what to do where there is neither; empty otherwise
 * @param diagnostics the mistakes of the settings
 */
public record Explanation(
        String destination,
        Optional<Instant> baked,
        Optional<Page> page,
        Optional<File> file,
        String message,
        List<Diagnostic> diagnostics) {

    /** Whether there is something to tell. */
    public boolean isFound() {
        return page.isPresent() || file.isPresent();
    }

    /**
     * A file in the destination.
     *
     * @param path its path there
     * @param source the file of the site whose page it is, or of which it is a copy; empty for the page of a list and its like
     * @param templates the templates that it is made with, in the order in which they were asked for; empty for a copy
     * @param settings the file of the settings that it is made with; empty for a copy
     * @param rendered how it was rendered last; empty for a copy
     * @param reads what it read; nothing for a copy
     * @param whole whether it could be rendered
     */
    public record Page(
            String path,
            Optional<String> source,
            List<String> templates,
            Optional<String> settings,
            Optional<Rendered> rendered,
            Reads reads,
            boolean whole) {}

    /**
     * How a page was rendered last.
     *
     * @param when when that bake began
     * @param reason why, in a word, such as {@code source}
     * @param because why, as a clause
     */
    public record Rendered(Instant when, String reason, String because) {}

    /**
     * What a page read.
     *
     * @param documents the documents of which it shows something
     * @param texts the documents of which it shows the text
     * @param images the images of which it tells something, by their paths in the destination
     * @param assets the assets for which its templates ask, as they name them
     * @param archive whether it read the whole archive
     * @param data whether it read data files
     * @param clock whether it asked for the moment of the bake
     * @param digests whether it asked for the digests of sources
     */
    public record Reads(
            List<String> documents,
            List<String> texts,
            List<String> images,
            List<String> assets,
            boolean archive,
            boolean data,
            boolean clock,
            boolean digests) {

        /** Nothing. */
        public static final Reads NOTHING =
                new Reads(List.of(), List.of(), List.of(), List.of(), false, false, false, false);
    }

    /**
     * A file of the site.
     *
     * @param path its path within the site's folder
     * @param reaches the pages that are made anew when it changes, by what they have of it: {@code own}, {@code template},
     *     {@code text}, {@code shows}, {@code image}, {@code data}, {@code archive}, {@code setting}
     * @param copies where it stands in the destination as it is, or as an image in another size
     * @param includes the files that its text includes
     * @param includedBy the documents whose texts include it
     * @param note why it reaches nothing, where that needs a word; empty otherwise
     */
    public record File(
            String path,
            Map<String, List<String>> reaches,
            List<String> copies,
            List<String> includes,
            List<String> includedBy,
            String note) {}
}
