package dev.backfile.markup.markdown.extension;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.backfile.archive.Link.Use;
import dev.backfile.archive.directive.DirectiveCall;
import dev.backfile.archive.directive.DirectiveSlots;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.markup.UntrustedUrls;
import dev.backfile.markup.markdown.directive.DirectiveArgument;
import dev.backfile.markup.markdown.directive.DirectiveBlock;
import dev.backfile.markup.markdown.directive.DirectiveHead;
import dev.backfile.markup.markdown.directive.DirectiveInline;
import dev.backfile.markup.markdown.write.BlockWriter;
import dev.backfile.markup.markdown.write.CodeText;
import dev.backfile.markup.markdown.write.HtmlOutput;
import dev.backfile.markup.markdown.write.InlineWriter;
import dev.backfile.markup.markdown.write.MarkdownPage;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes directives as slots, which wait for their templates with their arguments, their label and what stands in them. */
final class DirectiveWriter {

    /** Writes a directive between blocks. */
    void write(DirectiveBlock block, BlockWriter to) {
        HtmlOutput html = to.html();
        html.block(DirectiveSlots.begin(call(block.head(), true, to.page())));
        label(block.head().markdown(), to.inline());
        html.block(DirectiveSlots.labelled());
        int start = html.length();
        if (block.holdsCode()) {
            html.block("\n");
            CodeText code = CodeText.of(block.getContentChars().normalizeEOL());
            to.code(
                    code.text(),
                    block.head().argument("lang").map(DirectiveArgument::value).orElse(code.language()));
        } else {
            to.children(block);
        }
        html.finishFrom(start, to.page());
        html.block(DirectiveSlots.end()).block("\n");
    }

    /** Writes a directive within a line. */
    void write(DirectiveInline inline, InlineWriter to) {
        HtmlOutput html = to.html();
        html.inline(DirectiveSlots.begin(call(inline.head(), false, to.page())));
        label(inline.head().markdown(), to);
        html.inline(DirectiveSlots.labelled()).inline(DirectiveSlots.end());
    }

    private static void label(BasedSequence markdown, InlineWriter to) {
        int start = to.html().length();
        if (!markdown.isEmpty()) {
            to.line(markdown);
        }
        to.html().finishFrom(start, to.page());
    }

    private static DirectiveCall call(DirectiveHead head, boolean block, MarkdownPage page) {
        Map<String, String> arguments = new LinkedHashMap<>();
        Map<String, Integer> links = new LinkedHashMap<>();
        for (DirectiveArgument argument : head.arguments()) {
            String key = argument.name();
            String value = argument.value();
            boolean file = DirectiveCall.FILES.contains(key);
            boolean link = file || DirectiveCall.LINKS.contains(key);
            if (isRefused(value, link, file)) {
                page.tell(Diagnostic.of(
                        Code.BAD_DIRECTIVE,
                        page.place(argument.getStartOffset()),
                        "the directive '" + head.name() + "' is shown without '" + key
                                + "', which leads to what may do harm",
                        "write a path of this site, or a URL that begins with https://"));
                continue;
            }
            if (link) {
                page.link(argument, value, file ? Use.EMBEDDED : Use.HYPERLINK)
                        .ifPresent(number -> links.put(key, number));
            }
            arguments.put(key, value.isEmpty() ? "true" : value);
        }
        String id = page.takesId(head.id()) ? head.id().toString() : "";
        return new DirectiveCall(head.name(), block, id, String.join(" ", head.classes()), arguments, links);
    }

    /** Whatever a directive's template does with an argument, it is no script. */
    private static boolean isRefused(String value, boolean link, boolean file) {
        return UntrustedUrls.isScript(value)
                || link && !(file ? UntrustedUrls.isImage(value) : UntrustedUrls.isLink(value));
    }
}
