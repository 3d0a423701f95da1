package dev.backfile.imports.survey.picture;

/**
 * The pictures of a tree.
 *
 * @param files how many lie in it
 * @param unused how many of these no document names
 * @param named how many different ones documents name that lie in no other host
 * @param missing how many of these are not there
 * @param example a name that leads to none, with its place; empty where there is none
 */
public record Pictures(int files, int unused, int named, int missing, String example) {}
