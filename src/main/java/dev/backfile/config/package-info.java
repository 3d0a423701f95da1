/**
 * Settings: {@code jbake.properties}, typed, with the defaults of a JBake site or of a Backfile site.
 *
 * <p>Every room may read settings; this room knows only diagnostics. {@link dev.backfile.config.SettingsReader} makes
 * {@link dev.backfile.config.Settings} once per bake, with a diagnostic for each value that cannot be understood.
 */
@NullMarked
package dev.backfile.config;

import org.jspecify.annotations.NullMarked;
