/**
 * What JBake's templates find: its variables, its documents, and {@code db}.
 *
 * <p>The room {@code theme} declares what a vocabulary of templates is, and is handed this one by {@code build}.
 */
@NullMarked
package dev.backfile.jbake.template;

import org.jspecify.annotations.NullMarked;
