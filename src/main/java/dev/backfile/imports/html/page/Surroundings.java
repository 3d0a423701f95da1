package dev.backfile.imports.html.page;

import dev.backfile.imports.html.date.WrittenDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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

    private static final String NAMED =
            "[class*=byline], [class*=author], [class*=Author], [id*=byline], [class*=Byline], [rel~=(?i)author], [class*=signature], [class=firma], [class*=signed], [class*=reporter], [class*=writer], [class*=autor], [class*=auteur], [class*=contributor], nyt_byline, address";
    private static final String DATED =
            "time, [class*=date], [class*=Date], [id*=date], [class*=time], [class*=published], [class*=posted], [class*=stamp], [class*=datum], [class*=fecha], [class*=meta]";
    private static final String DECK =
            "[class*=standfirst], [class*=deck], [class*=dek], [class*=subhead], [class*=subtitle], [class*=sub-title], [class*=lead], [class*=intro], [class*=summary], [class*=chapo], [class*=teaser-text], [class*=abstract], [class*=vorspann], [class*=kicker-text], [class*=blurb], [class*=ingress], [class*=bajada], [class*=entradilla], [class*=sottotitolo], [class*=sommario], [class*=catenaccio], [class*=unterzeile], [class*=chapeau], [class*=manchet], [class*=perex], [class=lid], [class*=soustitre], [class*=teaser], [class*=escription], [class*=attribute-short], [id$=lead], [id$=_intro], [id*=standfirst], [id*=chapo], h2, h3, h4";

    /**
     * A line.
     *
     * @param text its words
     * @param element where it stands
     * @param after whether it stands after the headline
     */
    record Line(String text, Element element, boolean after) {}

    private static final Pattern WEEKDAY = Pattern.compile(
            "(?:^|\\s)(?:الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|نشر|Понедельник|Вторник|Среда|Четверг|Пятница|Суббота|Воскресенье)(?:$|\\s)");
    private static final Pattern COPYRIGHT = Pattern.compile("(?iu).*(?:copyright|©|\\(c\\)).*");
    private static final Pattern PRINTED = Pattern.compile(
            "(?iu)^(?:printed|accessed|gedruckt|imprimé|impreso|stampato|last (?:modified|updated)|stand:)");

    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(?:(?:written |posted )?by|authors?|autor(?:in|e|es|a|i|ka)?|auteurs?|verfasser(?:in)?|von|par|por|skribent|автор|作者|記者|著者|الكاتب)\\s*[:：]?");
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

    /** The names of a line above the text that has these and others; empty where none does. */
    Optional<List<String>> namesWith(List<String> some) {
        return above.stream()
                .filter(line -> line.text().length() < 200)
                .map(line -> Byline.names(line.text()))
                .filter(names -> names.size() > some.size() && names.containsAll(some))
                .findFirst();
    }

    /** The names in a byline, the line in which they stand, and whether that says that it is one. */
    record Named(List<String> names, String line, boolean said) {}

    /** The byline that readers see; empty where there is none. */
    Optional<Named> byline() {
        Optional<Named> found = Optional.empty();
        for (boolean after : new boolean[] {true, false}) {
            for (Line line : above) {
                if (line.after() == after) {
                    found = found.or(() -> labelled(line))
                            .or(() -> led(line))
                            .or(() -> dated(line))
                            .or(() -> after ? officed(line) : Optional.empty());
                }
            }
        }
        found = found.or(this::valued).or(this::affiliated);
        for (Line line : below) {
            found = found.or(() ->
                    labelled(line).or(() -> led(line)).or(() -> signed(line)).or(() -> dated(line)));
        }
        return found.or(() -> above.stream()
                        .filter(Line::after)
                        .flatMap(line -> bare(line).stream())
                        .findFirst())
                .or(() -> below.stream()
                        .filter(line -> !isFollowed(line))
                        .flatMap(line -> apart(line).stream())
                        .findFirst());
    }

    /** Whether more of the text stands behind a line. */
    private boolean isFollowed(Line line) {
        return below.stream()
                .skip(below.indexOf(line) + 1L)
                .anyMatch(each -> Prose.length(each.text()) > 60
                        && Prose.linkShare(each.element()) < 0.3
                        && !Trimming.isFurniture(each.text()));
    }

    /** A name behind a line that says that it is one, as in a form. */
    private Optional<Named> valued() {
        for (int at = 0; at + 1 < above.size(); at++) {
            String name = above.get(at + 1).text();
            if (LABEL.matcher(above.get(at).text()).matches() && isWholeName(name)) {
                return Optional.of(new Named(Byline.names(name), name, true));
            }
        }
        return Optional.empty();
    }

    /** All names of a paper of several, each with a place where somebody works below it. */
    private Optional<Named> affiliated() {
        List<String> names = new ArrayList<>();
        String first = "";
        for (int at = 0; at + 1 < above.size(); at++) {
            Line line = above.get(at);
            String next = above.get(at + 1).text();
            boolean office = line.after()
                    && (next.contains("@") || Byline.isOffice(next) && next.matches(".{1,80}(?<!\\p{Lu})"));
            Optional<Named> name = office ? bare(line) : Optional.empty();
            first = names.isEmpty() && name.isPresent() ? line.text() : first;
            name.ifPresent(named -> names.addAll(named.names()));
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(new Named(names, first, false));
    }

    private static Optional<Named> labelled(Line line) {
        Element named = named(line);
        if (named == null
                || named.normalName().equals("address") && !named.hasAttr("class") && !isWholeName(named.text())
                || Prose.length(named) > 300
                || named.closest("[class*=comment], [class*=related], [class*=caption], figure") != null) {
            return Optional.empty();
        }
        List<Element> inner = named.select(
                "a[rel~=(?i)author], .fn, [class*=author-name], [class*=author__name], [class*=byline-name], [itemprop=name], [class*=author] > a[href]");
        List<String> names = new ArrayList<>();
        for (Element each : inner) {
            names.addAll(Byline.names(each.text()));
        }
        for (String text : List.of(named.text(), line.text(), line.element().text())) {
            if (names.isEmpty()) {
                names.addAll(Byline.names(text));
            }
        }
        boolean mail = line.text().contains("@") && names.isEmpty();
        return names.isEmpty() || mail
                ? Optional.empty()
                : Optional.of(new Named(names.stream().distinct().toList(), line.text(), true));
    }

    /** What names itself a byline: where a line stands, or within it. */
    private static @Nullable Element named(Line line) {
        Element around = line.element().closest(NAMED);
        if (around != null) {
            return around;
        }
        Element block = line.element();
        while (!Prose.isBlock(block) && block.parent() != null) {
            block = block.parent();
        }
        return line.text().length() < 200 && Prose.length(block) < 300
                ? block.select(NAMED).stream()
                        .filter(each -> each.hasText()
                                && line.text().contains(each.text().strip()))
                        .filter(each -> !Byline.isOfPictures(each.text()))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static boolean isWholeName(String text) {
        return Byline.isLed(text) || Byline.isName(text.strip()) && text.strip().contains(" ");
    }

    private static Optional<Named> led(Line line) {
        Optional<String> handle = line.text().length() > 140 ? Optional.empty() : Byline.handle(line.text());
        if (handle.isPresent() && Byline.names(line.text()).isEmpty()) {
            return Optional.of(new Named(List.of(handle.get()), line.text(), true));
        }
        if (!Byline.isLed(line.text()) || line.text().length() > 140) {
            return Optional.empty();
        }
        List<String> names = Byline.names(line.text());
        boolean sentence = line.text().length() > 60 && line.text().matches(".*[.!?]$");
        boolean plain = names.stream().allMatch(name -> name.contains(" "))
                || line.text()
                        .matches(
                                "(?iu)^(?:(?:posted |written |submitted )?by|von|par|por|door|text|author|автор|作者|文|記者|记者|本报记者|本報記者|特约记者|通讯员)\\b?.{0,60}");
        return names.isEmpty() || sentence || !plain
                ? Optional.empty()
                : Optional.of(new Named(names, line.text(), true));
    }

    /** A name beside a date, on a line that has nothing else. */
    private static Optional<Named> dated(Line line) {
        Optional<WrittenDate> date = line.text().length() > 110 ? Optional.empty() : WrittenDate.in(line.text(), "en");
        if (date.isEmpty()
                || line.element().closest("h1, h2, h3, figure, [class*=caption], [class*=comment]") != null) {
            return Optional.empty();
        }
        for (String part : List.of(
                line.text().substring(0, date.get().from()),
                line.text().substring(Math.min(line.text().length(), date.get().to())))) {
            String name = part.replaceAll("^[\\s,|·•/–—-]+|[\\s,|·•/–—-]+$|,? @.*|(?:,\\s*)?\\p{L}+day,?\\s*$", "")
                    .replaceAll("[\\s,|·•/–—-]+$", "")
                    .strip();
            List<String> names = Byline.names(name);
            boolean plain = !names.isEmpty()
                    && !WEEKDAY.matcher(name).find()
                    && (Byline.isLed(name)
                            || names.stream().allMatch(each -> each.contains(" ") || isIdeographic(each))
                                    && Byline.isName(name.replaceAll(" (?:and|und|et|y|e) |, ", " ")));
            if (plain) {
                return Optional.of(new Named(names, line.text(), true));
            }
        }
        return Optional.empty();
    }

    private static boolean isIdeographic(String name) {
        return name.length() > 2
                && name.length() < 9
                && !isOfSite(name)
                && name.codePoints().anyMatch(Character::isIdeographic);
    }

    /** Whether signs are of a site's own words, and no name. */
    private static boolean isOfSite(String text) {
        return text.matches(".*(?:时间|日期|发布|来源|更新|公開日|掲載|相关|链接|新闻|评论|推荐|关闭|打印|返回|首页|関連|記事|情報|印刷|一覧|次へ|前へ).*");
    }

    /** A name behind a dash at the end of a text. */
    private static Optional<Named> signed(Line line) {
        Matcher dash = Pattern.compile("^(?:[—–]|--?)\\s?(.{3,60})$").matcher(line.text());
        List<String> names = dash.matches() ? Byline.names(dash.group(1)) : List.of();
        return names.isEmpty() || names.stream().noneMatch(name -> name.contains(" "))
                ? Optional.empty()
                : Optional.of(new Named(names, line.text(), false));
    }

    /** A name at the end of a text, set apart from it: at the right, in other letters, in brackets. */
    private static Optional<Named> apart(Line line) {
        String text = line.text()
                .replace('\u3000', ' ')
                .replaceAll("^[(（\\[]\\s*|\\s*[)）\\]]$", "")
                .strip();
        boolean bracketed = text.length() < line.text().length();
        boolean drawn = bracketed
                || line.element()
                                .closest(
                                        "[align=right], [style*=right], [class*=right], [class*=sign], b, strong, i, em")
                        != null;
        boolean name = drawn
                && Byline.isName(text)
                && !isOfSite(text)
                && (text.contains(" ") || text.codePoints().anyMatch(Character::isIdeographic))
                && text.split(" ").length < 5
                && line.element().closest("a[href], h1, h2, h3, figure, nav, li, td[width]:not(:has(p))") == null;
        return name ? Optional.of(new Named(Byline.names(text), line.text(), false)) : Optional.empty();
    }

    /** A name, and behind it an office or, where the name is in capitals, a place. */
    private static Optional<Named> officed(Line line) {
        boolean fits = Byline.isOfficed(line.text())
                && line.element().closest("a[href], h1, h2, h3, figure, nav, li, [class*=caption], table[align]")
                        == null;
        return fits ? Optional.of(new Named(Byline.names(line.text()), line.text(), true)) : Optional.empty();
    }

    /** A line that is nothing but a name. */
    private static Optional<Named> bare(Line line) {
        String text = line.text().replaceFirst("\\s+<?[\\w.+-]{1,64}@\\S{1,100}$", "");
        boolean name = Byline.isName(text)
                && text.split(" ").length > 1
                && text.split(" ").length < 5
                && !line.element().normalName().matches("h[1-6]")
                && line.element().closest("a[href]:not([href^=#]):not([href^=mailto]), h1, h2, h3, figure, nav") == null
                && line.text().matches("\\p{Lu}.*");
        return name ? Optional.of(new Named(Byline.names(text), line.text(), false)) : Optional.empty();
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
                                || date.from() < 40
                                        && line.text().length() < 2_000
                                        && date.from() > 0
                                        && line.text().substring(0, date.from()).matches("\\p{Lu}.{0,40}[,(–—-]\\s*")))
                .map(date -> new Dated(date, line.text(), line.text().length() < 110));
    }

    /** Whether lines stand beside a box that holds the text, and not in a row with its paragraphs. */
    private static boolean isApart(Element deck) {
        Element next = deck.nextElementSibling();
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
                    && deck.closest("figure, [class*=caption], [class*=meta], [class*=byline], nav, li") == null
                    && !deck.select("[class*=byline], time").stream().anyMatch(Element::hasText);
            int length = deck == null ? 0 : Prose.length(deck);
            boolean said = deck != null
                    && deck.is(
                            "h2, h3, h4, [class*=standfirst], [class*=deck], [class*=dek], [class*=sub], [class*=chapo], [class*=vorspann], [class*=blurb], [class*=soustitre], [class*=ingress], [class=lid], [class*=entradilla], [class*=sottotitolo], [class*=sommario], [class*=catenaccio], [class*=unterzeile], [class*=perex], [class*=intro]:not([class*=introduction]), [class*=summary], [class*=short], [class*=escription], [class*=teaser], [id$=lead], [id$=_intro], [id*=standfirst], [id*=chapo]");
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
