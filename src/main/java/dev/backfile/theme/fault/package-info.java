/**
 * What a template did wrong, told in plain words and with its place.
 *
 * <p>{@code theme} alone comes in here, with what FreeMarker threw.
 */
@NullMarked
package dev.backfile.theme.fault;

import org.jspecify.annotations.NullMarked;
