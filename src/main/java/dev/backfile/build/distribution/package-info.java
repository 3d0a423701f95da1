/**
 * How work of a bake gets into other processes and its results back, as bytes and files that all of them reach. What is
 * done there is in the packages below; how processes are found and driven is nothing to this one: an engine such as Apache
 * Spark implements {@link dev.backfile.build.distribution.Distribution}.
 */
@NullMarked
package dev.backfile.build.distribution;

import org.jspecify.annotations.NullMarked;
