/**
 * What few need and the distribution leaves out: which libraries an add-on consists of, where they come from, and where they
 * are installed. The start scripts put installed add-ons on the class path, and tell where by {@code -Dbackfile.add-ons}.
 */
@NullMarked
package dev.backfile.cli.addon;

import org.jspecify.annotations.NullMarked;
