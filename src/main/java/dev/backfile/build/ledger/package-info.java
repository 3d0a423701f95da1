/**
 * Which ledger belongs to a destination: the folder that it lies in, its lock, and the version of the tool that it is
 * believed from. {@code build} opens one here for each bake; what a ledger holds is the business of {@code cache}.
 */
@NullMarked
package dev.backfile.build.ledger;

import org.jspecify.annotations.NullMarked;
