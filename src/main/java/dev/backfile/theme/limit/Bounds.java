package dev.backfile.theme.limit;

import java.time.Duration;

/**
 * What a page may cost. Steps and characters are the same on every machine; time is the last resort, for what cannot be
 * counted.
 *
 * @param steps how many directives, interpolations, texts and turns of loops may be executed
 * @param characters how many characters the page and each of its texts may have
 * @param expression how long one expression may take of a processor
 * @param page how long all may take of a processor
 */
public record Bounds(long steps, int characters, Duration expression, Duration page) {

    /** The bounds of every bake. */
    public static final Bounds USUAL =
            new Bounds(200_000_000L, 64 * 1024 * 1024, Duration.ofSeconds(20), Duration.ofMinutes(5));
}
