package dev.backfile.markup.markdown.check;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.markup.AsciiSet;
import dev.backfile.markup.TextPositions;
import dev.backfile.markup.check.MisspelledSchemes;
import dev.backfile.markup.check.PlainCharacters;
import dev.backfile.markup.markdown.inline.PlainAddress;
import java.util.List;

/** Addresses in Markdown that stand without a link's brackets and whose scheme is misspelt. */
final class MisspelledAddresses {

    private MisspelledAddresses() {}

    static void check(
            Document document,
            String text,
            AsciiSet ascii,
            PlainCharacters plain,
            TextPositions lines,
            List<Diagnostic> found) {
        MisspelledSchemes.checkPlain(text, plain, (offset, url) -> lines.place(offset), found);
        if (ascii.holds(':') && (ascii.holds('<') || text.contains(":/"))) {
            for (Node node : document.getDescendants()) {
                if (node instanceof AutoLink link) {
                    MisspelledSchemes.check(
                                    link.getText().toString(),
                                    lines.place(link.getText().getStartOffset()))
                            .ifPresent(found::add);
                } else if (node instanceof PlainAddress address) {
                    MisspelledSchemes.check(address.text(), lines.place(address.getStartOffset()))
                            .ifPresent(found::add);
                }
            }
        }
    }
}
