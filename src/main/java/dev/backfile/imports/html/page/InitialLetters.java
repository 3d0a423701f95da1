package dev.backfile.imports.html.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes the first letters of texts that a page drew as pictures. */
final class InitialLetters {

    private static final Pattern LETTER = Pattern.compile("[\\p{P}]?\\p{L}\\p{M}?");

    private InitialLetters() {}

    /** Changes a page: a picture whose description is one letter becomes that letter where a word goes on behind it. */
    static void toText(Element page) {
        for (Element image : page.select("img[alt]")) {
            String alt = image.attr("alt").strip();
            Node next = image.nextSibling();
            boolean goesOn = next instanceof TextNode text
                    && !text.getWholeText().isEmpty()
                    && Character.isLetter(
                            text.getWholeText().stripLeading().isEmpty()
                                    ? ' '
                                    : text.getWholeText().stripLeading().codePointAt(0));
            if (LETTER.matcher(alt).matches() && goesOn) {
                ((TextNode) next).text(alt + ((TextNode) next).getWholeText().stripLeading());
                image.remove();
            }
        }
    }
}
