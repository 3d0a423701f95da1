/** The rendering of single pages, here or in another process. Used by the stages of a bake; knows none of them. */
@NullMarked
package dev.backfile.build.render;

import org.jspecify.annotations.NullMarked;
