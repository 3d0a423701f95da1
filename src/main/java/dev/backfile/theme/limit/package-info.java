/**
 * What a page may cost: steps, characters, digits, and as the last resort time. The theme comes in before it renders a page;
 * what goes beyond a bound leaves as an {@link dev.backfile.theme.limit.Excess}, which no template can hold up.
 */
@NullMarked
package dev.backfile.theme.limit;

import org.jspecify.annotations.NullMarked;
