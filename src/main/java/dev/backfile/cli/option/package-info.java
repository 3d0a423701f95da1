/** Options that several commands have, and what reads their values. */
@NullMarked
package dev.backfile.cli.option;

import org.jspecify.annotations.NullMarked;
