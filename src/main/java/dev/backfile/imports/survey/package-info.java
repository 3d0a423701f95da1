/**
 * What stands in a folder of articles that was made for another generator, or for none: fields, dates, shortcodes, URLs,
 * pictures, and the settings with which it bakes. The folder stays as it is.
 */
@NullMarked
package dev.backfile.imports.survey;

import org.jspecify.annotations.NullMarked;
