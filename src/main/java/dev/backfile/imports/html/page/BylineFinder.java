package dev.backfile.imports.html.page;

import dev.backfile.imports.html.date.WrittenDate;
import dev.backfile.imports.html.page.Surroundings.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of those who wrote a text in the lines around it: first where a line names itself a byline or begins as one, then where a
 * name stands beside a date or an office, or alone.
 *
 * @param above the lines from shortly before the headline to the first sentence
 * @param below the last lines of the text, and those after it
 */
record BylineFinder(List<Line> above, List<Line> below) {

    private static final String NAMED =
            "[class*=byline], [class*=author], [class*=Author], [id*=byline], [class*=Byline], [rel~=(?i)author], [class*=signature], [class=firma], [class*=signed], [class*=reporter], [class*=writer], [class*=autor], [class*=auteur], [class*=contributor], nyt_byline, address";
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?:^|\\s)(?:الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|نشر|Понедельник|Вторник|Среда|Четверг|Пятница|Суббота|Воскресенье)(?:$|\\s)");
    private static final Pattern REPORTER = Pattern.compile("[（(](?:本报|本社)?(?:记者|記者)[\\s　]?(\\p{IsHan}{2,4})[)）]");
    private static final Pattern SIGNED = Pattern.compile("【(\\p{IsHan}{2,6})】$");
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(?:(?:written |posted )?by|authors?|autor(?:in|e|es|a|i|ka)?|auteurs?|verfasser(?:in)?|von|par|por|skribent|автор|作者|記者|著者|الكاتب)\\s*[:：]?");

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
    Optional<Named> find() {
        Optional<Named> found = Optional.empty();
        for (boolean after : new boolean[] {true, false}) {
            for (Line line : above) {
                if (line.after() == after) {
                    found = found.or(() -> labelled(line)).or(() -> led(line));
                }
            }
        }
        for (Line line : below) {
            found = found.or(() -> line.element().closest(NAMED) == null ? Optional.empty() : labelled(line));
        }
        for (boolean after : new boolean[] {true, false}) {
            for (Line line : above) {
                if (line.after() == after) {
                    found = found.or(() -> dated(line)).or(() -> after ? officed(line) : Optional.empty());
                }
            }
        }
        found = found.or(this::bracketed).or(this::valued).or(this::affiliated);
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

    /** A name in brackets within the first sentence or at the end of the last one, as papers of China and Japan set it. */
    private Optional<Named> bracketed() {
        for (Line line : above) {
            Matcher reporter = REPORTER.matcher(line.text());
            if (line.after() && reporter.find()) {
                return Optional.of(new Named(Byline.names(reporter.group(1)), reporter.group(), true));
            }
        }
        return below.stream()
                .map(line -> SIGNED.matcher(line.text()))
                .filter(Matcher::find)
                .filter(name -> !isOfSite(name.group(1)))
                .findFirst()
                .map(name -> new Named(List.of(name.group(1)), name.group(), true));
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
            boolean office = next.contains("@") || Byline.isOffice(next) && next.matches(".{1,80}(?<!\\p{Lu})");
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
        boolean several = named.hasAttr("class") && named.siblingElements().size() < 12;
        for (Element sibling : several ? named.siblingElements() : List.<Element>of()) {
            if (sibling.className().equals(named.className()) && !names.isEmpty() && Prose.length(sibling) < 120) {
                names.addAll(Byline.names(sibling.text()));
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
                && line.element().closest("a[href], h1, h2, h3, figure, nav, li") == null
                && !isInSmallCell(line.element());
        return name ? Optional.of(new Named(Byline.names(text), line.text(), false)) : Optional.empty();
    }

    private static boolean isInSmallCell(Element element) {
        Element cell = element.closest("td[width]");
        return cell != null && Prose.length(cell) < 200;
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
                && line.element().closest("a[href]:not([href^=#]):not([href^=mailto]), h1, h2, h3, figure, nav") == null
                && line.text().matches("\\p{Lu}.*");
        return name ? Optional.of(new Named(Byline.names(text), line.text(), false)) : Optional.empty();
    }
}
