/**
 * A bake on Apache Spark. All that is done to documents and pages is in Backfile itself; here its work is handed to the
 * tasks of a cluster, and files are reached through Hadoop's file systems. The main jar knows nothing of this one.
 */
@NullMarked
package dev.backfile.cluster;

import org.jspecify.annotations.NullMarked;
