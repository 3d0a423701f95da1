/** How rooms that know nothing of threads let those who have some work for them. */
@NullMarked
package dev.backfile.parallel;

import org.jspecify.annotations.NullMarked;
