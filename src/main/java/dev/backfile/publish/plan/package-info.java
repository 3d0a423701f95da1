/** What is uploaded to a target, and in which order: pure functions of what is there and what shall be. */
@NullMarked
package dev.backfile.publish.plan;

import org.jspecify.annotations.NullMarked;
