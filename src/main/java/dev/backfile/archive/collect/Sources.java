package dev.backfile.archive.collect;

import dev.backfile.archive.Article;
import dev.backfile.archive.Publication;
import dev.backfile.archive.StandInDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

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
        return with(publication::asItStands);
    }

    /** The same with this date for every article that has none. */
    Sources dated(StandInDate standIn) {
        return with(standIn::of);
    }

    private Sources with(UnaryOperator<Article> view) {
        return new Sources(cards.stream().map(view).toList(), files, leftOut, passedOver);
    }
}
