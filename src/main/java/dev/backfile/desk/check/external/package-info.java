/**
 * Looks links to other sites up, politely. {@code desk.check} comes in with {@link
 * dev.backfile.desk.check.external.DeadLinks}.
 */
@NullMarked
package dev.backfile.desk.check.external;

import org.jspecify.annotations.NullMarked;
