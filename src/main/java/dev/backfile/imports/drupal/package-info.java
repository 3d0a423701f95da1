/** Dumps of Drupal, documents of JSON:API or tables of Views, to documents of a site. */
@NullMarked
package dev.backfile.imports.drupal;

import org.jspecify.annotations.NullMarked;
