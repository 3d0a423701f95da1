/**
 * Front matter against schemas of the site's own. {@code desk.check} comes in with {@link
 * dev.backfile.desk.check.schema.SchemaRule}.
 */
@NullMarked
package dev.backfile.desk.check.schema;

import org.jspecify.annotations.NullMarked;
