/**
 * Redirects and headers as hosts read them: for each host a file of rules, written from the same old URLs and withdrawn
 * pages.
 *
 * <p>{@code generated} comes in here. What is written is text that a server obeys, so that no name of a file may become a
 * rule: every writer here quotes what it writes or says that it cannot tell it.
 */
@NullMarked
package dev.backfile.generated.host;

import org.jspecify.annotations.NullMarked;
