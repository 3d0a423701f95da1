package dev.backfile.generated.host;

/**
 * An old URL and where it leads.
 *
 * @param from the path of the page that would stand at the old URL, in the destination
 * @param to the path of the page to which it leads
 */
public record Move(String from, String to) {}
