package dev.backfile.bake.ledger;

/**
 * What is remembered of a file that was copied as it is.
 *
 * @param path its path in the destination
 * @param source the file that it was copied from: its origin and its path there
 * @param stamp what that looked like
 */
public record CopyRecord(String path, String source, Stamp stamp) {}
