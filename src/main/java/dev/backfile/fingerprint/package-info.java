/**
 * Fingerprints: what a value is remembered by, and the bytes that it is made of.
 *
 * <p>The ground floor. A record that decides what comes out of a bake says beside its fields what of it counts
 * ({@link dev.backfile.fingerprint.Fingerprinted}), and a test changes each of its components in turn; so a new field cannot
 * be forgotten.
 */
@NullMarked
package dev.backfile.fingerprint;

import org.jspecify.annotations.NullMarked;
