package dev.backfile.desk.check;

import java.util.Optional;

/**
 * What a check is asked for beside the site.
 *
 * @param since the revision since which what changed is told alone; empty for everything
 * @param external whether links to other sites are looked up
 */
public record CheckOptions(Optional<String> since, boolean external) {}
