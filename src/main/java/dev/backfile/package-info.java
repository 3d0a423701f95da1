/**
 * The door for Java programs, and the only public API: {@link dev.backfile.Backfile} bakes what a
 * {@link dev.backfile.BakeRequest} asks for and gives a {@link dev.backfile.BakeReport}.
 *
 * <p>Anybody may come in, also the command line and the Maven plugin. No type of another room but
 * {@code diagnostic} shows in what it offers, but the options and reports of
 * {@code publish}; it hands requests to {@code build} and translates what comes back.
 */
@NullMarked
package dev.backfile;

import org.jspecify.annotations.NullMarked;
