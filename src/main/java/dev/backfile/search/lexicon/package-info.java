/**
 * What readers find articles by: keys, the groups of words that they belong to, and the articles of each group. What each article is
 * found by goes in, article by article; what finds which articles comes out, in the order of keys, by memory that neither the number
 * of words nor the length of texts makes larger.
 *
 * <p>{@link dev.backfile.search.lexicon.Inverter} turns the one into the other.
 */
@NullMarked
package dev.backfile.search.lexicon;

import org.jspecify.annotations.NullMarked;
