package dev.backfile.imports.export;

/**
 * A comment that everybody could read.
 *
 * @param id its number or name on the old site
 * @param parent that of the comment which it answers; {@code 0} for none
 * @param author who wrote it
 * @param date when, as the export has it
 * @param html what it says
 */
public record ExportedComment(String id, String parent, String author, String date, String html) {}
