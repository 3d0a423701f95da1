package dev.backfile.page;

import dev.backfile.archive.Archive;
import dev.backfile.config.Settings;
import java.time.Instant;

/**
 * What generated outputs are planned from.
 *
 * @param settings the settings of the site
 * @param archive the archive
 * @param asOf the moment as of which the site is baked
 */
public record PlanInput(Settings settings, Archive archive, Instant asOf) {}
