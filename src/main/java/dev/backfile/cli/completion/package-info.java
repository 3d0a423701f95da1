/** Scripts with which shells complete the words of a command. They are made from the declarations of its options. */
@NullMarked
package dev.backfile.cli.completion;

import org.jspecify.annotations.NullMarked;
