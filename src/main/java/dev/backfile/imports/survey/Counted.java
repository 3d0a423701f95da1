package dev.backfile.imports.survey;

/**
 * Something of which there are several.
 *
 * @param name what it is
 * @param count how many there are
 * @param example one of them, or where the first stands
 */
public record Counted(String name, int count, String example) {}
