package dev.backfile.cli.doctor;

/**
 * A line of a report.
 *
 * @param name what it is about, in one word or two
 * @param value what is to be said of it
 */
public record Fact(String name, String value) {}
