/** Which files among the articles are published though nothing leads readers to them. */
@NullMarked
package dev.backfile.page.unused;

import org.jspecify.annotations.NullMarked;
