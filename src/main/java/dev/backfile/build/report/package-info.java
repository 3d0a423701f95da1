/**
 * What a bake did, for whoever asked for it: the report, its details, and how both are written for machines.
 *
 * <p>{@code build} fills in a {@link dev.backfile.build.report.BakeReport}, the doors print it.
 */
@NullMarked
package dev.backfile.build.report;

import org.jspecify.annotations.NullMarked;
