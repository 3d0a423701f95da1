/**
 * What a process that bakes one site again and again keeps from bake to bake, so that an edit costs its own pages, and what a process
 * loads that bakes for the first time. All of it
 * follows from the site; a bake without it gives the same bytes. The stages of {@code build} ask it, and whoever watches the
 * site's files tells it which of them changed.
 */
@NullMarked
package dev.backfile.build.warm;

import org.jspecify.annotations.NullMarked;
