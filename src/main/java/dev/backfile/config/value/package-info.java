/**
 * Settings one by one: how a setting is declared, and how what a site sets is read by declarations, with a diagnostic for each
 * value that cannot be understood. What belongs together is put together in {@link dev.backfile.config}.
 */
@NullMarked
package dev.backfile.config.value;

import org.jspecify.annotations.NullMarked;
