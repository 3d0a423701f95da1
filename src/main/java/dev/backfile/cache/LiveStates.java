package dev.backfile.cache;

import dev.backfile.fingerprint.Fingerprint;
import java.util.Map;
import java.util.Set;

/**
 * The states of the live documents of a bake: the fingerprint of everything that another page can show of each.
 *
 * @param byPath the states by the paths of the sources
 * @param changed those of the paths of this bake's sources whose state is another than in the last bake, or is new or gone, and
 *     maybe others
 */
public record LiveStates(Map<String, Fingerprint> byPath, Set<String> changed) {}
