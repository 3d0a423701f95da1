/**
 * Benchmarks of the hot paths, by JMH. They see Backfile as any library user does, through its public classes; the one of
 * what no user sees stands in the room {@code bake}. They work on the archive and the templates of the whole-process
 * benchmark. Built in the profile {@code bench} only.
 */
package dev.backfile.bench;
