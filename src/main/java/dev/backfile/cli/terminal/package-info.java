/** Where the commands speak to their users, and how text is laid out there. */
@NullMarked
package dev.backfile.cli.terminal;

import org.jspecify.annotations.NullMarked;
