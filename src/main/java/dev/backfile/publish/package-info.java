/**
 * Brings a baked site to where its readers find it.
 *
 * <p>{@link dev.backfile.publish.PublishOptions}, {@link dev.backfile.publish.PublishReport},
 * {@link dev.backfile.publish.PackageOptions} and {@link dev.backfile.publish.PackageReport} are public API, for who calls
 * {@code Backfile.publish} and {@code Backfile.pack}; everything else is for the door alone. What is uploaded in which order is decided by
 * {@code plan}, which knows no target; {@code target} has a class for each kind of target, and those that need libraries
 * of their own are loaded when a site names them.
 */
@NullMarked
package dev.backfile.publish;

import org.jspecify.annotations.NullMarked;
