package dev.backfile.imports.html.source;

import java.util.Optional;

/**
 * A page of the old site.
 *
 * @param key what it is known by in its source, whichever of its addresses a link has
 * @param address its address
 * @param place what a report calls it
 * @param bytes its HTML
 * @param charset the encoding that its host named
 */
public record OldPage(String key, OldAddress address, String place, byte[] bytes, Optional<String> charset) {}
