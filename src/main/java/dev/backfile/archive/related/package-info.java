/**
 * Which articles have most to do with one another: they share rare tags and rare words of their titles.
 *
 * <p>{@link dev.backfile.archive.related.RelatedArticles} is the door; who makes an archive comes in with it and takes away the places of
 * the related articles. The room knows the archive's values alone.
 */
@NullMarked
package dev.backfile.archive.related;

import org.jspecify.annotations.NullMarked;
