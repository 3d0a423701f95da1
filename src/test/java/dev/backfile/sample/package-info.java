/**
 * What readers and machines get: the repository's own archive and a hostile one, baked and held against the standards.
 * Everything here looks at baked files only; {@code browser} comes in for the baked archive.
 */
package dev.backfile.sample;
