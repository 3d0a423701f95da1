package dev.backfile.cache.record;

import java.time.Instant;
import java.util.OptionalInt;

/**
 * How a page was rendered last: nothing follows from it, it is for those who ask.
 *
 * @param reason why it was rendered
 * @param bake when that bake began
 * @param document the number of the source whose page it is; empty for a page of no single document
 */
public record Rendering(Reason reason, Instant bake, OptionalInt document) {}
