/**
 * What editors need to know of a site's front matter and settings, as JSON Schemas. They are made from the declarations of the
 * fields and settings, and from the settings of the site.
 */
@NullMarked
package dev.backfile.desk.schema;

import org.jspecify.annotations.NullMarked;
