/**
 * What pages of a preview are told beside what is baked: the script that is put into them while they are served, and the
 * state of the preview in JSON, which that script shows. Nothing of it gets into a file of the site.
 */
@NullMarked
package dev.backfile.desk.live;

import org.jspecify.annotations.NullMarked;
