package dev.backfile.page.register;

import dev.backfile.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * How the register of a site stands.
 *
 * @param name its path in the site
 * @param text its text; empty where there is none, or none that can be read
 * @param read what it says, as far as it could be understood; nothing where there is none
 * @param urls what the site publishes now
 * @param comparison the one beside the other
 * @param isWhole whether every document of the site could be read and placed
 * @param isUnreadable whether there is one that cannot be read at all
 * @param diagnostics what is wrong with it, and between it and the site; nothing where there is none
 */
public record RegisterState(
        String name,
        Optional<String> text,
        RegisterReader.Result read,
        PublishedUrls urls,
        RegisterComparison comparison,
        boolean isWhole,
        boolean isUnreadable,
        List<Diagnostic> diagnostics) {}
