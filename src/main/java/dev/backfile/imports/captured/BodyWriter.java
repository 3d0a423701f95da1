package dev.backfile.imports.captured;

import dev.backfile.imports.markdown.Addresses;
import dev.backfile.imports.markdown.MarkdownWriter;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes the parts of a text as Markdown. */
record BodyWriter(Acronyms acronyms, References references) {

    /** The whole of a text. */
    String write(Iterable<Part> parts) {
        Element body = Document.createShell("").body();
        parts.forEach(part -> write(part, body));
        return MarkdownWriter.write(body, Addresses.UNCHANGED).markdown();
    }

    /** A line of a field in which Markdown is read. */
    String line(String words) {
        Element body = Document.createShell("").body();
        words(words, body.appendElement("p"));
        return MarkdownWriter.write(body, Addresses.UNCHANGED).markdown();
    }

    private void write(Part part, Element body) {
        if (part instanceof Part.Paragraph paragraph) {
            words(paragraph.text(), body.appendElement("p"));
        } else if (part instanceof Part.Heading heading) {
            words(heading.text(), body.appendElement("h2"));
        } else if (part instanceof Part.Verse verse) {
            Element lines = body.appendElement("p");
            for (int at = 0; at < verse.lines().size(); at++) {
                if (at > 0) {
                    lines.appendElement("br");
                }
                words(verse.lines().get(at), lines);
            }
        } else if (part instanceof Part.Items items) {
            Element list = body.appendElement(items.numbered() ? "ol" : "ul");
            items.items().forEach(item -> words(item, list.appendElement("li")));
        } else if (part instanceof Part.Quotation quotation) {
            Element quote = body.appendElement("blockquote");
            if (quotation.pulled()) {
                quote.addClass("pullquote");
            }
            quote.appendElement("p")
                    .appendText(acronyms.capitals(quotation.quoted().text()));
            if (!quotation.quoted().speaker().isEmpty()) {
                quote.appendElement("cite")
                        .appendText(acronyms.capitals(quotation.quoted().speaker()));
            }
        } else {
            body.appendElement("hr");
        }
    }

    private void words(String text, Element to) {
        for (References.Piece piece : references.in(acronyms.capitals(text))) {
            if (piece.link().isPresent()) {
                to.appendElement("a").attr("href", piece.link().get()).appendText(piece.text());
            } else if (!piece.text().isEmpty()) {
                to.appendText(piece.text());
            }
        }
    }
}
