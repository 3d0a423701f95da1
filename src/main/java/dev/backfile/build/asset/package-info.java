/**
 * The assets that templates ask for, each as a copy whose name tells its content. {@code build} comes in here, and gives pages the
 * answers and the destination the copies.
 */
@NullMarked
package dev.backfile.build.asset;

import org.jspecify.annotations.NullMarked;
