package dev.backfile.markup.asciidoc;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.markup.TextSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document in AsciiDoc as Asciidoctor has read it.
 *
 * @param source the text, header included, as it was given to Asciidoctor
 * @param html the body of its page, its links not yet read
 * @param title the title of its header as HTML; empty when it has none
 * @param id the id that stands above the title, which its page has nowhere by itself; empty when there is none
 * @param attributes the attributes that its header sets, and those that follow from them ({@code author},
 *     {@code revdate}, …): texts and numbers by their names
 * @param diagnostics the mistakes in it
 */
public record AsciidocText(
        TextSource source,
        String html,
        Optional<String> title,
        Optional<String> id,
        Map<String, Object> attributes,
        List<Diagnostic> diagnostics) {

    /** Whether it could be read; else a diagnostic says why not. */
    public boolean isRead() {
        return diagnostics.stream()
                .noneMatch(found -> found.code() == Code.ASCIIDOC_MISSING
                        || found.code() == Code.MARKUP_TOO_DEEP
                        || found.code() == Code.BAD_ASCIIDOC && found.isError());
    }
}
