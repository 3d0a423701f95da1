package dev.backfile.markup.markdown;

import dev.backfile.archive.Fragment;
import dev.backfile.archive.LinkPlaceholders;
import dev.backfile.config.ReadingSection;
import dev.backfile.config.ReadingSection.RawHtml;
import dev.backfile.config.mapping.FieldMapping;
import dev.backfile.markup.LinkTable;
import dev.backfile.markup.TextSource;
import dev.backfile.markup.html.HtmlReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** What the tests of this room read, and how. */
public final class Reading {

    private Reading() {}

    /** A reader of Backfile's own Markdown. */
    public static MarkdownReader backfile(RawHtml rawHtml) {
        return new MarkdownReader(settings(rawHtml, Optional.empty()), Locale.ENGLISH, true);
    }

    /** A reader of HTML. */
    public static HtmlReader html() {
        return new HtmlReader(OptionalInt.of(0), true, true);
    }

    /** A reader of JBake's Markdown. */
    public static MarkdownReader jbake(String... extensions) {
        return new MarkdownReader(settings(RawHtml.ALLOW, Optional.of(List.of(extensions))), Locale.ENGLISH, false);
    }

    /** A text in the folder {@code 2014} whose front matter has four lines. */
    public static TextSource source(String text) {
        return new TextSource(text, "2014/bridge.md", "content/2014/bridge.md", 5, 1);
    }

    /** The HTML with every link leading to what its writer wrote, in braces; its title the same in parentheses. */
    public static String fill(Fragment fragment, LinkTable links) {
        return LinkPlaceholders.fill(
                fragment,
                number -> {
                    String written = links.links().get(number).written();
                    return new LinkPlaceholders.Filling.Target("{" + written + "}", "(" + written + ")");
                },
                LinkPlaceholders.Pictures.NONE);
    }

    private static ReadingSection.Reading settings(RawHtml rawHtml, Optional<List<String>> extensions) {
        return new ReadingSection.Reading(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_8,
                "yyyy-MM-dd",
                "~~~~~~",
                "",
                "",
                extensions,
                rawHtml,
                OptionalInt.of(0),
                List.of(),
                FieldMapping.NONE);
    }
}
