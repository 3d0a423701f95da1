package dev.backfile.imports.fetch;

import java.time.Duration;

/**
 * How much is fetched, and how long is waited.
 *
 * @param bytes the most bytes of a file
 * @param connect how long a host may take to answer at all
 * @param whole how long a file may take, with all its redirects
 */
public record FetchLimits(long bytes, Duration connect, Duration whole) {

    /** Those of every import: 50 MiB in two minutes. */
    public static final FetchLimits USUAL = new FetchLimits(50L << 20, Duration.ofSeconds(10), Duration.ofMinutes(2));
}
