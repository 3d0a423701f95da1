/**
 * Writes what the door tells in formats that others read: JSON, CSV, SARIF, calendars, crontabs and lists of changes. Part of
 * the public API.
 *
 * <p>Anybody may come in, also the command line and the Maven plugin; it knows the door, and nothing behind it but
 * {@code diagnostic} and {@code notation}.
 */
@NullMarked
package dev.backfile.format;

import org.jspecify.annotations.NullMarked;
