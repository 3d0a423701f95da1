package dev.backfile.imports.html.page;

import dev.backfile.imports.html.date.WrittenDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The lines around the beginning of a text, and at its end, as readers see them: where bylines, dates and standfirsts stand.
 *
 * @param above the lines from shortly before the headline to the first sentence
 * @param below the last lines of the text, and those after it
 * @param decks those of the lines above that look like a standfirst
 */
record Surroundings(List<Line> above, List<Line> below, List<Line> decks) {

    private static final String DATED =
            "time, [class*=date], [class*=Date], [id*=date], [class*=time], [class*=published], [class*=posted], [class*=stamp], [class*=datum], [class*=fecha], [class*=meta]";
    private static final String DECK =
            "[class*=standfirst], [class*=deck], [class*=dek], [class*=subhead], [class*=subtitle], [class*=sub-title], [class*=lead], [class*=intro], [class*=summary], [class*=chapo], [class*=teaser-text], [class*=abstract], [class*=vorspann], [class*=kicker-text], [class*=blurb], [class*=ingress], [class*=bajada], [class*=entradilla], [class*=sottotitolo], [class*=sommario], [class*=catenaccio], [class*=unterzeile], [class*=chapeau], [class*=manchet], [class*=perex], [class*=preamble], [class=lid], [class*=soustitre], [class*=teaser], [class*=escription], [class*=attribute-short], [id$=lead], [id$=_intro], [id*=standfirst], [id*=chapo], h2, h3, h4";

    /**
     * A line.
     *
     * @param text its words
     * @param element where it stands
     * @param after whether it stands after the headline
     */
    record Line(String text, Element element, boolean after) {}

    private static final Pattern COPYRIGHT = Pattern.compile("(?iu).*(?:copyright|©|\\(c\\)).*");
    private static final Pattern PRINTED = Pattern.compile(
            "(?iu)^(?:printed|accessed|gedruckt|imprimé|impreso|stampato|last (?:modified|updated)|stand:)");

    private static final Pattern CHANGED = Pattern.compile(
            "(?iu)^(?:this page was )?(?:last (?:modified|updated|changed|revised|update)|updated|stand:|letzte (?:änderung|aktualisierung)|dernière (?:mise à jour|modification)|ultimo aggiornamento|última (?:actualización|atualização)|обновлено|senast ändrad|laatst gewijzigd)");

    /** The lines of a page around its headline and the text. */
    static Surroundings of(Element page, @Nullable Element headline, Element body) {
        List<Line> lines = lines(page);
        int at = 0;
        int last = -1;
        for (int index = 0; index < lines.size(); index++) {
            Element element = lines.get(index).element();
            if (headline != null && at == 0 && Clutter.isAround(headline, element)) {
                at = index;
            }
            if (Clutter.isAround(body, element)) {
                last = index;
            }
        }
        Opening opening = Opening.of(lines, at, body);
        int first = opening.first();
        int begin = headline == null ? Math.max(0, first - 12) : Math.max(0, at - 6);
        List<Line> above = new ArrayList<>();
        for (int index = begin;
                index < Math.min(first + 1, Math.max(at + 25, begin)) && index < lines.size();
                index++) {
            Line line = lines.get(index);
            above.add(new Line(line.text(), line.element(), headline == null || index > at));
        }
        List<Line> below = new ArrayList<>();
        for (int index = Math.max(first + 1, last - 4); index < lines.size() && index < last + 7; index++) {
            below.add(lines.get(index));
        }
        return new Surroundings(above, below, headline == null ? List.of() : opening.decks());
    }

    /** Lines as they are drawn: blocks, and what stands between line breaks in them. */
    private static List<Line> lines(Element page) {
        List<Line> lines = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean[] blank = {true};
        Element[] holder = {page};
        page.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    if (blank[0] && !isBlank(words) && words.parent() != null) {
                        holder[0] = words.parent();
                        blank[0] = false;
                    }
                    text.append(words.text());
                } else if (Prose.isBlock(node)
                        || node instanceof Element element
                                && element.normalName().equals("br")) {
                    end();
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (Prose.isBlock(node)) {
                    end();
                }
            }

            private void end() {
                String line = text.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
                if (!line.isEmpty()) {
                    lines.add(new Line(line, holder[0], false));
                }
                text.setLength(0);
                blank[0] = true;
            }
        });
        return lines;
    }

    private static boolean isBlank(TextNode words) {
        return words.text().replace('\u00a0', ' ').isBlank();
    }

    /** What finds the names of those who wrote. */
    BylineFinder bylines() {
        return new BylineFinder(above, below);
    }

    /** A date that readers see, and the line in which it stands. */
    record Dated(WrittenDate date, String line, boolean said) {}

    /** The date that readers see; empty where there is none. */
    Optional<Dated> date(String language) {
        for (boolean after : new boolean[] {true, false}) {
            for (Line line : above) {
                Element dated = line.after() == after ? line.element().closest(DATED) : null;
                if (dated != null && Prose.length(dated) < 300) {
                    Optional<WrittenDate> date = WrittenDate.in(dated.attr("datetime"), language)
                            .or(() -> WrittenDate.in(line.text(), language));
                    if (date.isPresent()) {
                        return Optional.of(new Dated(date.get(), line.text(), true));
                    }
                }
            }
        }
        for (boolean after : new boolean[] {true, false}) {
            for (Line line : above) {
                Optional<Dated> date = line.after() == after ? in(line, language) : Optional.empty();
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return below.stream()
                .flatMap(line -> in(line, language).stream())
                .findFirst()
                .or(() -> below.stream()
                        .filter(line -> line.text().length() < 110
                                && COPYRIGHT.matcher(line.text()).matches())
                        .flatMap(line -> WrittenDate.in(line.text(), language).stream()
                                .map(date -> new Dated(date, line.text(), false)))
                        .findFirst());
    }

    /** The date of a page's last change, where a line after its text tells it; empty where none does. */
    Optional<Dated> changed(String language) {
        return below.stream()
                .filter(line -> line.text().length() < 160
                        && CHANGED.matcher(line.text()).find())
                .flatMap(line ->
                        WrittenDate.in(line.text(), language).map(date -> new Dated(date, line.text(), false)).stream())
                .findFirst();
    }

    private static Optional<Dated> in(Line line, String language) {
        boolean copyright = COPYRIGHT.matcher(line.text()).matches()
                || PRINTED.matcher(line.text()).find();
        return WrittenDate.in(line.text(), language)
                .filter(date -> !copyright
                        && (line.text().length() < 110
                                || line.text().length() < 2_000 && isDateline(line.text(), date)))
                .map(date -> new Dated(date, line.text(), line.text().length() < 110));
    }

    /** Whether a long line begins with a date, or with a place and one. */
    private static boolean isDateline(String line, WrittenDate date) {
        return date.from() < 40
                && (date.from() == 0
                        ? line.substring(date.to()).matches("(?s)\\s?[|–—].*")
                        : line.substring(0, date.from()).matches("\\p{Lu}.{0,40}[,(–—-]\\s*"));
    }

    /** Whether lines stand beside a box that holds the text, and not in a row with its paragraphs. */
    private static boolean isApart(Element deck) {
        Element next = deck.nextElementSibling();
        while (next != null && next.is("div, section, article, figure, aside") && Prose.length(next) <= 200) {
            next = next.nextElementSibling();
        }
        return next != null && next.is("div, section, article") && Prose.length(next) > 200;
    }

    private static boolean isByline(String text) {
        return Prose.length(text) < 90
                        && Byline.isLed(text)
                        && !Byline.names(text).isEmpty()
                || Byline.isName(text);
    }

    /** The lines under the headline; empty where there are none. */
    Optional<String> standfirst(String headline, Element body) {
        for (Line line : above) {
            Element deck = line.after() ? line.element().closest(DECK) : null;
            boolean named = deck != null
                    && !deck.className().matches("(?i).*introtext.*")
                    && deck.closest("figure, [class*=caption], [class*=meta], [class*=byline], nav, li") == null
                    && !deck.select("[class*=byline], time").stream().anyMatch(Element::hasText);
            int length = deck == null ? 0 : Prose.length(deck);
            boolean said = deck != null
                    && deck.is(
                            "h2, h3, h4, [class*=standfirst], [class*=deck], [class*=dek], [class*=sub], [class*=chapo], [class*=vorspann], [class*=blurb], [class*=soustitre], [class*=ingress], [class=lid], [class*=entradilla], [class*=sottotitolo], [class*=sommario], [class*=catenaccio], [class*=unterzeile], [class*=perex], [class*=preamble], [class*=intro]:not([class*=introduction]), [class*=summary], [class*=short], [class*=escription], [class*=teaser], [id$=lead], [id$=_intro], [id*=standfirst], [id*=chapo]");
            if (named
                    && (said || (!Clutter.isAround(body, deck) || isApart(deck)))
                    && length > 25
                    && length < 700
                    && length * 2 < Prose.length(body)
                    && deck.select("p").size() < 4
                    && Headline.agreement(Prose.folded(deck.text()), Prose.folded(headline)) < 0.9
                    && !isByline(deck.text())
                    && Prose.linkShare(deck) < 0.5) {
                return Optional.of(deck.text().replaceAll("[\\s\\u00a0]+", " ").strip());
            }
        }
        String lines = decks.stream()
                .filter(line -> Headline.agreement(Prose.folded(line.text()), Prose.folded(headline)) < 0.9)
                .map(Line::text)
                .collect(Collectors.joining(" "));
        return Optional.of(lines).filter(text -> !text.isEmpty());
    }
}
