/**
 * The register of permalinks: what was ever published, as a text that people read and merge, against what a site publishes
 * now. Pure; whoever bakes reads the file and hands its text in.
 */
@NullMarked
package dev.backfile.page.register;

import org.jspecify.annotations.NullMarked;
