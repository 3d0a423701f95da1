/**
 * Articles that were saved as plain text from old web pages: their headlines, credits, standfirsts, bylines, dates and pull quotes
 * are told from their text, and small capitals become capitals. What is not sure is written down for an editor.
 */
@NullMarked
package dev.backfile.imports.captured;

import org.jspecify.annotations.NullMarked;
