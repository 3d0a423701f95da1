/**
 * The pipeline, stage by stage: read, collect, plan, render, swap.
 *
 * <p>The door for Java programs comes in here, and nobody else. All concurrency of a bake lives here; what changed since the last bake
 * is found out in {@code incremental}, what is remembered lies in {@code cache}, and {@code output} puts the files where they belong.
 */
@NullMarked
package dev.backfile.build;

import org.jspecify.annotations.NullMarked;
