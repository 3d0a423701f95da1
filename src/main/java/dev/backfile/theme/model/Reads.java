package dev.backfile.theme.model;

import dev.backfile.archive.Article;
import dev.backfile.page.model.LazyInputs;
import java.util.Set;

/**
 * What a page read of the archive while it was rendered, beyond what its own model names. Rendered again when all of it
 * is as it was, with the same model, templates and settings, the page would be the same.
 *
 * @param documents the documents whose cards it read, in no order
 * @param bodies the documents whose texts it read, in no order
 * @param images the paths of the images of which it told something, in no order
 * @param assets the paths by which it asked for assets, in no order
 * @param archive whether it asked for a list that reaches over the whole archive, such as {@code published_posts}
 * @param data whether it asked for data files
 * @param clock whether it asked for the moment as of which the site is baked, such as {@code published_date}
 * @param digests whether it asked for the digest of a source file
 * @param lazyInputs what it asked of itself beyond what its model names
 */
public record Reads(
        Set<Article> documents,
        Set<Article> bodies,
        Set<String> images,
        Set<String> assets,
        boolean archive,
        boolean data,
        boolean clock,
        boolean digests,
        LazyInputs lazyInputs) {

    /** Nothing was read. */
    public static final Reads NOTHING =
            new Reads(Set.of(), Set.of(), Set.of(), Set.of(), false, false, false, false, LazyInputs.NONE);
}
