/**
 * What readers and machines get: the repository's own archive and a hostile one, baked and held against the standards.
 * Nobody comes in; everything here looks at baked files only.
 */
package dev.backfile.sample;
