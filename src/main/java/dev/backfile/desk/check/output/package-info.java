/**
 * A site as it was baked: its files, what its pages refer to, and what of that is not there. {@code desk.check} comes in
 * with {@link dev.backfile.desk.check.output.BakedSite#read}.
 */
@NullMarked
package dev.backfile.desk.check.output;

import org.jspecify.annotations.NullMarked;
