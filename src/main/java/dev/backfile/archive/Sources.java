package dev.backfile.archive;

import java.util.List;
import java.util.Set;

/**
 * Everything that was read of a site's content.
 *
 * @param cards the card of every document that could be read, in any order
 * @param files the files among the content that are copied as they are, relative to the content folder
 * @param leftOut the sources of documents that could not be read, relative to the content folder: a link to one of them
 *     is not called broken
 */
public record Sources(List<Article> cards, Set<String> files, Set<String> leftOut) {}
