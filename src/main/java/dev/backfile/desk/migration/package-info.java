/**
 * Makes a Backfile site of a JBake site: its sources come in, a new folder goes out, and both are planned to prove that every
 * document keeps its URL. The JBake site is only read.
 */
@NullMarked
package dev.backfile.desk.migration;

import org.jspecify.annotations.NullMarked;
