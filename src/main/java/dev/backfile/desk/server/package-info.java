/**
 * The host of a preview: it answers as hosts of static files do, to readers on this machine alone unless it is told
 * otherwise, reads files of one folder and nothing else, and changes nothing. The only room that knows Jetty.
 */
@NullMarked
package dev.backfile.desk.server;

import org.jspecify.annotations.NullMarked;
