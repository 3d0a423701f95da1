/**
 * What a report of a fault needs to say of the machine and the site: versions, sizes, names of settings. Nothing of what is
 * written in the site, and no path.
 */
@NullMarked
package dev.backfile.cli.doctor;

import org.jspecify.annotations.NullMarked;
