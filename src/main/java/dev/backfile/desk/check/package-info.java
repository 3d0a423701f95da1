/**
 * Looks a site over: bakes it where nobody reads it, and tells all that is wrong with it. The door comes in with {@link
 * dev.backfile.desk.check.SiteCheck}. {@code output} reads what was baked, {@code rule}, {@code schema} and {@code external} judge it, {@code fix} puts right what
 * leaves no doubt.
 */
@NullMarked
package dev.backfile.desk.check;

import org.jspecify.annotations.NullMarked;
