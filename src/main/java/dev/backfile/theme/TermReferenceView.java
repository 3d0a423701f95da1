package dev.backfile.theme;

import dev.backfile.archive.Term;
import org.jspecify.annotations.Nullable;

/**
 * A term as one document names it.
 *
 * @param page the page
 * @param term the term
 * @param part the document's place within the term
 */
record TermReferenceView(
        PageScope page, Term term, @Nullable Integer part) {}
