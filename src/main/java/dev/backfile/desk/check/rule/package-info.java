/**
 * What a check looks for: each rule in one class, which gives its mistakes of a {@link
 * dev.backfile.desk.check.rule.CheckedSite}. {@code desk.check} comes in with {@link dev.backfile.desk.check.rule.Rules}.
 */
@NullMarked
package dev.backfile.desk.check.rule;

import org.jspecify.annotations.NullMarked;
