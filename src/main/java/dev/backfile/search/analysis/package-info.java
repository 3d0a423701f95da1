/**
 * What an article is found by: the words of its texts, as readers may type them, their stems, and how much the article has to do
 * with each. Only this package knows Lucene.
 *
 * <p>{@link dev.backfile.search.analysis.Analyzer} is given an article's texts.
 */
@NullMarked
package dev.backfile.search.analysis;

import org.jspecify.annotations.NullMarked;
