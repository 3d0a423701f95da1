package dev.backfile.markup.markdown.write;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.backfile.markup.markdown.inline.Attributes;
import dev.backfile.markup.markdown.inline.Escapes;
import java.util.Optional;

/** Writes blocks of code. A keyboard reaches those that must be scrolled on a phone. */
final class CodeWriter {

    /** How many letters of code stand beside each other on a narrow phone. */
    private static final int LINE_OF_PHONE = 30;

    private final MarkdownPage page;
    private final HtmlOutput html;

    CodeWriter(MarkdownPage page, HtmlOutput html) {
        this.page = page;
        this.html = html;
    }

    /** Writes code between fences, with the name of its language. */
    void write(FencedCodeBlock code) {
        String info = code.getInfo().toString();
        int brace = info.indexOf('{');
        Optional<Attributes.Read> read = brace < 0 ? Optional.empty() : Attributes.read(info, brace);
        String words = (read.isPresent() ? info.substring(0, brace) : info).strip();
        String language = words.split("\\s", 2)[0];
        html.block("<pre");
        read.ifPresent(found -> AttributeWriter.write(
                page.attributes(code, found.attributes(), code.getInfo().getStartOffset() + brace), html));
        String text = code.getContentChars().normalizeEOL();
        html.inline(mayScroll(text) ? " tabindex=\"0\"><code" : "><code");
        if (!language.isEmpty()) {
            html.attribute("class", "language-" + Escapes.unescape(language));
        }
        html.inline(">").code(text).block("</code></pre>\n");
    }

    /** Writes code that is told by its indent. */
    void write(IndentedCodeBlock code) {
        String text = lines(code);
        html.block(mayScroll(text) ? "<pre tabindex=\"0\"><code>" : "<pre><code>")
                .code(text)
                .block("</code></pre>\n");
    }

    /** Writes code that a directive holds, in a language; none where that is empty. */
    void write(String text, String language) {
        html.block(mayScroll(text) ? "<pre tabindex=\"0\"><code" : "<pre><code");
        if (!language.isEmpty()) {
            html.attribute("class", "language-" + language);
        }
        html.inline(">").code(text).block("</code></pre>\n");
    }

    /** The lines of a block, without blank ones at its end. */
    private static String lines(Block block) {
        StringBuilder text = new StringBuilder();
        int end = 0;
        for (BasedSequence line : block.getContentLines()) {
            text.append(line);
            end = line.isBlank() ? end : text.length();
        }
        text.setLength(end);
        return text.isEmpty() || text.charAt(end - 1) == '\n'
                ? text.toString()
                : text.append('\n').toString();
    }

    private static boolean mayScroll(String code) {
        int start = 0;
        for (int end = code.indexOf('\n'); end >= 0; end = code.indexOf('\n', start)) {
            if (end - start > LINE_OF_PHONE) {
                return true;
            }
            start = end + 1;
        }
        return code.length() - start > LINE_OF_PHONE;
    }
}
