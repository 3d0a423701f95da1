package dev.backfile.archive.collect;

import dev.backfile.archive.Article;
import dev.backfile.archive.Publication;
import java.util.List;
import java.util.Set;

/**
 * Everything that was read of a site's content.
 *
 * @param cards the card of every document that could be read, in any order
 * @param files the files among the content that are copied as they are, relative to the content folder
 * @param leftOut the sources of documents that could not be read, relative to the content folder: a link to one of them
 *     is not called broken
 * @param passedOver the documents that nobody means to publish, relative to the content folder
 */
public record Sources(List<Article> cards, Set<String> files, Set<String> leftOut, Set<String> passedOver) {

    /** The same with every card as it stands at the moment of a publication. */
    Sources asTheyStand(Publication publication) {
        return new Sources(cards.stream().map(publication::asItStands).toList(), files, leftOut, passedOver);
    }
}
