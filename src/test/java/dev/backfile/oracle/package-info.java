/**
 * The oracle: a JBake site is baked by stock JBake and by Backfile, and the two outputs are compared.
 *
 * <p>{@link dev.backfile.oracle.StockJBake} runs JBake in a process of its own, {@link
 * dev.backfile.oracle.OutputComparison} reads both folders, and {@link dev.backfile.oracle.AllowedDifferences} lists,
 * with reasons, where Backfile differs on purpose. Nothing outside the tests may come in.
 */
@org.jspecify.annotations.NullMarked
package dev.backfile.oracle;
