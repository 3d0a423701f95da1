package dev.backfile.markup.markdown;

import dev.backfile.archive.Fragment;
import dev.backfile.archive.LinkPlaceholders;
import dev.backfile.archive.directive.DirectiveCall;
import dev.backfile.archive.directive.DirectiveSlots;
import dev.backfile.config.ReadingSection;
import dev.backfile.config.ReadingSection.RawHtml;
import dev.backfile.config.TestSettings;
import dev.backfile.config.directive.Directives;
import dev.backfile.config.mapping.FieldMapping;
import dev.backfile.config.mapping.SourceForms;
import dev.backfile.markup.LinkTable;
import dev.backfile.markup.TextSource;
import dev.backfile.markup.asciidoc.AsciidocReader;
import dev.backfile.markup.asciidoc.KeptAsciidoctor;
import dev.backfile.markup.html.HtmlReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What the tests of this room read, and how. */
public final class Reading {

    private static final KeptAsciidoctor ASCIIDOCTOR = new KeptAsciidoctor();

    private Reading() {}

    /** A reader of Backfile's own Markdown. */
    public static MarkdownReader backfile(RawHtml rawHtml) {
        return new MarkdownReader(
                settings(rawHtml, Optional.empty()), new Directives(Set.of(), true), Locale.ENGLISH, true);
    }

    /** A reader of HTML. */
    public static HtmlReader html() {
        return new HtmlReader(OptionalInt.of(0), true, true);
    }

    /** A reader of AsciiDoc in a Backfile site of these settings. */
    public static AsciidocReader asciidoc(String... settings) {
        return new AsciidocReader(TestSettings.backfile(settings), ASCIIDOCTOR);
    }

    /** A reader of JBake's Markdown. */
    public static MarkdownReader jbake(String... extensions) {
        return new MarkdownReader(
                settings(RawHtml.ALLOW, Optional.of(List.of(extensions))), Directives.NONE, Locale.ENGLISH, false);
    }

    /** A text in the folder {@code 2014} whose front matter has four lines. */
    public static TextSource source(String text) {
        return new TextSource(text, "2014/bridge.md", "content/2014/bridge.md", 5, 1);
    }

    /** The HTML with every link leading to what its writer wrote, in braces; its title the same in parentheses. */
    public static String fill(Fragment fragment, LinkTable links) {
        return DirectiveSlots.fill(
                fragment,
                number -> {
                    String written = links.links().get(number).written();
                    return new LinkPlaceholders.Filling.Target("{" + written + "}", "(" + written + ")");
                },
                LinkPlaceholders.Pictures.NONE,
                Reading::directive);
    }

    /** A directive as {@code ‹name #id .class key=value|label|content›}. */
    private static String directive(DirectiveCall call, String label, String content) {
        StringBuilder html =
                new StringBuilder("‹").append(call.block() ? "" : ":").append(call.name());
        html.append(call.id().isEmpty() ? "" : " #" + call.id());
        html.append(call.classes().isEmpty() ? "" : " ." + call.classes());
        call.arguments()
                .forEach((key, value) -> html.append(' ')
                        .append(key)
                        .append(call.links().containsKey(key) ? "→" : "=")
                        .append(value));
        return html.append('|')
                .append(label)
                .append('|')
                .append(content.strip())
                .append('›')
                .toString();
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
                FieldMapping.NONE,
                SourceForms.NONE);
    }
}
