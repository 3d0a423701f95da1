/** A baked site in one file: for who keeps it, in a bag as libraries take it, or for who uploads it. */
@NullMarked
package dev.backfile.publish.bag;

import org.jspecify.annotations.NullMarked;
