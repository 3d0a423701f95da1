/**
 * What a check can put right without a doubt. A {@link dev.backfile.desk.check.fix.Fix} gives edits of files; {@code desk.check}
 * shows them as a {@link dev.backfile.desk.check.fix.UnifiedDiff} and writes them.
 */
@NullMarked
package dev.backfile.desk.check.fix;

import org.jspecify.annotations.NullMarked;
