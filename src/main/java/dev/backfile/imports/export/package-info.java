/**
 * What exports of publishing systems have in common: articles, comments, files of the old site, dates, and the forms in which they come. Each
 * kind of export reads its own and comes in by {@link dev.backfile.imports.export.ExportWriter}.
 */
@NullMarked
package dev.backfile.imports.export;

import org.jspecify.annotations.NullMarked;
