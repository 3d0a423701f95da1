package dev.backfile.imports.html.page;

import dev.backfile.imports.html.date.WrittenDate;
import dev.backfile.imports.html.page.Surroundings.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Where a text begins after its headline, and the lines in between that are its standfirst: drawn otherwise than the sentences that
 * follow, or followed by a byline or a date.
 *
 * @param first the place of the first sentence among the lines; their number where there is none
 * @param decks the lines of the standfirst, in their order
 */
record Opening(int first, List<Line> decks) {

    private static final int LONGEST = 450;
    private static final int SHORTEST = 25;
    /** So many lines after a sentence may a byline stand that belongs to what follows. */
    private static final int NEAR = 4;

    private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?。！？][\"”»)]?$");
    /** What calls itself a standfirst, and is nothing else. */
    private static final String NAMED =
            "[class*=standfirst], [class*=entradilla], [class*=bajada], [class*=chapo], [class*=vorspann], [class*=unterzeile], [class*=sottotitolo], [class*=sommario], [class*=soustitre]";

    private static final String APART =
            "figure, figcaption, [class*=caption], [class*=foto], [class*=photo], [class*=bild], [class*=image], [class*=meta], table[align=right], table[align=left], nav, li, aside, [class*=tools], h1";

    /**
     * Looks where a text begins.
     *
     * @param lines the lines of the page
     * @param headline the place of the headline among them
     * @param body the element that holds the text
     */
    static Opening of(List<Line> lines, int headline, Element body) {
        List<Integer> sentences = new ArrayList<>();
        for (int at = headline + 1; at < lines.size(); at++) {
            if (isSentence(lines.get(at))
                    && Clutter.isAround(body, lines.get(at).element())) {
                sentences.add(at);
            }
        }
        if (sentences.isEmpty()) {
            return new Opening(lines.size(), List.of());
        }
        int start = 0;
        while (start + 1 < sentences.size()
                && start < 2
                && sentences.get(start + 1) - sentences.get(start) <= NEAR
                && isDeck(lines, sentences, start, headline)) {
            start++;
        }
        int first = sentences.get(start);
        List<Line> decks = new ArrayList<>();
        for (int at = headline + 1; at < first && at < headline + 15; at++) {
            Line line = lines.get(at);
            boolean sentence = sentences.contains(at);
            if (isEligible(line)
                    && (sentence || isDrawnOtherwise(line, lines.get(first)) || creditFollows(lines, at, first))) {
                if (!decks.isEmpty() && !Drawn.of(line).equals(Drawn.of(decks.get(0)))) {
                    first = Math.min(first, sentence ? at : first);
                    break;
                }
                decks.add(line);
            } else if (!decks.isEmpty()) {
                break;
            }
        }
        return new Opening(first, decks.isEmpty() ? above(lines, headline, lines.get(first)) : List.copyOf(decks));
    }

    /** The lines of a standfirst that stands above the headline, in the same box and drawn otherwise than the text. */
    private static List<Line> above(List<Line> lines, int headline, Line first) {
        List<Line> decks = new ArrayList<>();
        int length = 0;
        for (int at = headline - 1; at >= 0 && at >= headline - 3; at--) {
            Line line = lines.get(at);
            boolean deck = line.element().normalName().matches("i|em|b|strong|font")
                    && line.element().closest(APART + ", a, td[width], h2, h3")
                            == line.element().closest("td[width]")
                    && !isCredit(line)
                    && !Trimming.isFurniture(line.text())
                    && Prose.length(line.text()) >= SHORTEST
                    && line.text().matches(".*\\p{Ll}.*")
                    && isDrawnOtherwise(line, first)
                    && isInOneBox(line.element(), lines.get(headline).element());
            if (!deck) {
                break;
            }
            decks.add(0, line);
            length += Prose.length(line.text());
        }
        return length >= SHORTEST + 5 && length <= LONGEST ? List.copyOf(decks) : List.of();
    }

    private static boolean isInOneBox(Element one, Element other) {
        Element box = one.closest("td, div, section, article, header, body");
        return box != null && box == other.closest("td, div, section, article, header, body");
    }

    private static boolean isSentence(Line line) {
        int length = Prose.length(line.text());
        return length >= 110 || length >= 60 && SENTENCE.matcher(line.text()).matches();
    }

    /** Whether a sentence is one of the standfirst, as most of the text still follows. */
    private static boolean isDeck(List<Line> lines, List<Integer> sentences, int at, int headline) {
        Line line = lines.get(sentences.get(at));
        int next = sentences.get(at + 1);
        boolean most = sentences.size() - at > 2 || Prose.length(lines.get(next).text()) > Prose.length(line.text());
        boolean close = sentences.get(at) - headline <= 8;
        return most
                && close
                && isEligible(line)
                && (line.element().closest(NAMED) != null
                        || creditFollows(lines, sentences.get(at), next)
                        || isDrawnOtherwise(line, lines.get(next)));
    }

    private static boolean isEligible(Line line) {
        int length = Prose.length(line.text());
        return length >= SHORTEST
                && length <= LONGEST
                && !line.text().matches("\\p{Ll}.*")
                && !Trimming.isFurniture(line.text())
                && line.element().closest(APART) == null
                && !isCredit(line)
                && !Byline.isName(line.text())
                && !line.text().contains(" | ")
                && !line.text().matches(".*\\S@\\S.*")
                && !(length < 60 && Byline.isOffice(line.text()))
                && Prose.linkShare(line.element()) < 0.5;
    }

    private static boolean creditFollows(List<Line> lines, int at, int before) {
        for (int next = at + 1; next < before && next <= at + NEAR; next++) {
            if (isCredit(lines.get(next))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is a byline or a date. */
    private static boolean isCredit(Line line) {
        String text = line.text();
        if (text.length() > 140) {
            return false;
        }
        boolean named = Byline.isLed(text) && !Byline.names(text).isEmpty() && Prose.length(text) < 90
                || Byline.isOfficed(text);
        return named
                || WrittenDate.in(text, "en")
                        .filter(date -> text.length() < 60 || date.to() - date.from() > text.length() * 0.4)
                        .isPresent();
    }

    /** Whether all of a line is bolder, more slanted or larger than another one. */
    private static boolean isDrawnOtherwise(Line line, Line other) {
        Drawn one = Drawn.of(line);
        Drawn two = Drawn.of(other);
        return one.bold() && !two.bold() || one.italic() && !two.italic() || one.size() > two.size();
    }

    /** How a line is drawn. */
    private record Drawn(boolean bold, boolean italic, int size) {

        static Drawn of(Line line) {
            boolean bold = false;
            boolean italic = false;
            int size = 0;
            int length = line.text().length();
            for (Element each = line.element(); each != null; each = each.parent()) {
                boolean block = Prose.isBlock(each);
                String name = each.normalName();
                boolean whole = block || each.text().strip().length() * 20L >= length * 19L;
                if (!block && !whole) {
                    continue;
                }
                String style = each.attr("style");
                bold |= name.matches("b|strong|th|h[2-6]") || style.contains("bold");
                italic |= name.matches("i|em") || style.contains("italic");
                size = size == 0 && name.equals("font") ? size(each.attr("size").strip()) : size;
                if (block && !each.text().strip().equals(line.text()) || name.equals("body")) {
                    break;
                }
            }
            return new Drawn(bold, italic, size == 0 ? 3 : size);
        }

        private static int size(String written) {
            if (!written.matches("[+-]?[1-7]")) {
                return 0;
            }
            int number = Integer.parseInt(written.replace("+", ""));
            return written.matches("[+-].*") ? 3 + number : number;
        }
    }
}
