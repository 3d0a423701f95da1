/**
 * What sites of different kinds do differently: the questions that the rooms ask, each answered here for a Backfile site.
 *
 * <p>Who answers is chosen once, when the settings are read; the rooms ask {@link dev.backfile.habit.SiteHabits} and do
 * not know whose site it is. The room {@code jbake} answers for sites that were made for JBake.
 */
@NullMarked
package dev.backfile.habit;

import org.jspecify.annotations.NullMarked;
