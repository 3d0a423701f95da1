package dev.backfile.archive;

import java.util.List;
import java.util.Map;

/**
 * What one document of an archive has to do with the others.
 *
 * @param place its place in the chronology, or -1 when it has none
 * @param neighbours the documents before and after it
 * @param terms its terms by the name of their taxonomy, in the writer's order
 * @param targets what its links lead to, in the order of their numbers
 * @param backlinks the documents that link to it, oldest first
 * @param translations its other versions, one in each language, in the order of their languages
 */
public record Relations(
        int place,
        Neighbours neighbours,
        Map<String, List<Term>> terms,
        List<LinkTarget> targets,
        List<Article> backlinks,
        List<Article> translations) {}
