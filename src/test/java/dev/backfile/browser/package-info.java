/**
 * What readers see: the repository's own archive, baked, served under a path of a host and opened in Chromium, at several
 * widths, in light and dark. The tests have the tag {@code browser} and are run with {@code -Pbrowser}.
 *
 * <p>Nobody comes in; this looks at the site from outside, over HTTP.
 */
package dev.backfile.browser;
