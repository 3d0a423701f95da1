/**
 * How rooms that know nothing of threads let those who have some work for them. Imports nothing; everybody may come in who works on
 * many things that do not need one another, and {@code build} brings the threads.
 */
@NullMarked
package dev.backfile.parallel;

import org.jspecify.annotations.NullMarked;
