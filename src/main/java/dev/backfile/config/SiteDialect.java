package dev.backfile.config;

import dev.backfile.habit.SiteHabits;
import java.util.Map;
import java.util.Set;

/**
 * What sites that were made for JBake have otherwise.
 *
 * @param defaults the default of every key that JBake knows
 * @param habits what they do otherwise
 * @param markdownExtensions the names that their Markdown has for its extensions
 */
public record SiteDialect(Map<String, Object> defaults, SiteHabits habits, Set<String> markdownExtensions) {}
