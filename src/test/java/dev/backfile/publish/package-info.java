/** Publishing, tried against what is published to. */
@NullMarked
package dev.backfile.publish;

import org.jspecify.annotations.NullMarked;
