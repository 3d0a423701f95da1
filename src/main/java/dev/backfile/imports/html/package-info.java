/**
 * Brings old pages of HTML into a site: looks through all of them for what they have in common, then for the articles among them, then
 * writes these. Importers are asked for by {@link dev.backfile.imports.html.HtmlImport}.
 */
@NullMarked
package dev.backfile.imports.html;

import org.jspecify.annotations.NullMarked;
