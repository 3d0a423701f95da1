/**
 * The customs of languages after Unicode's Common Locale Data Repository, the same on every JDK. The only package that knows
 * ICU4J, which is large: nobody comes in for English.
 */
@NullMarked
package dev.backfile.language.cldr;

import org.jspecify.annotations.NullMarked;
