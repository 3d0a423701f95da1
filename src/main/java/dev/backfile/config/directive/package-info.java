/**
 * What of a site's Markdown is a directive: the names that come with Backfile, those for which the site has a template, and what
 * stands for them in texts that were written for another system.
 */
@NullMarked
package dev.backfile.config.directive;

import org.jspecify.annotations.NullMarked;
