package dev.backfile.imports.captured;

import dev.backfile.imports.captured.LineKinds.Kind;
import dev.backfile.imports.language.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the parts of a text: paragraphs, headings, pull quotes, quotations, lists and lines that stay lines. */
final class Body {

    private static final int LONGEST_PULL_QUOTE = 420;
    private static final int LONGEST_HEADING = 80;
    private static final int LONGEST_SPEAKER = 90;
    private static final int SHORTEST_PARAGRAPH = 80;
    private static final Pattern BREAK = Pattern.compile("(?:[*#~_=•·–—-]\\s?){1,40}");
    private static final Pattern ITEM = Pattern.compile("^(?:([•◦▪‣●○■*]|-)|(\\d{1,3})[.)])\\s+(\\S.*)$");
    private static final Pattern ENDED = Pattern.compile("[.!?…:;,]['”\"»“’)]*$");

    private final List<Line> lines;
    private final Repeats repeats;
    private final LineKinds kinds;
    private final Draft draft;
    private final String everything;
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final boolean interview;

    private Body(List<Line> lines, LineKinds kinds, Draft draft) {
        this.lines = lines;
        this.kinds = kinds;
        this.draft = draft;
        List<String> texts = new ArrayList<>(lines.stream().map(Line::text).toList());
        draft.standfirst.ifPresent(standfirst -> texts.add(standfirst.text()));
        this.repeats = new Repeats(texts);
        this.interview = lines.stream().filter(Body::isQuestion).count() > 1;
        StringBuilder all = new StringBuilder(" ");
        draft.standfirst.ifPresent(standfirst ->
                Words.of(standfirst.text()).forEach(word -> all.append(word).append(' ')));
        lines.stream()
                .filter(line -> line.text().length() > LONGEST_SPEAKER)
                .forEach(line ->
                        Words.of(line.text()).forEach(word -> all.append(word).append(' ')));
        this.everything = all.toString();
        for (int at = 0, end; (end = everything.indexOf(' ', at + 1)) > 0; at = end) {
            places.computeIfAbsent(everything.substring(at + 1, end), first -> new ArrayList<>())
                    .add(at);
        }
    }

    /** Reads a text into a draft. */
    static void read(List<Line> lines, LineKinds kinds, Draft draft) {
        new Body(lines, kinds, draft).read();
    }

    private void read() {
        int at = 0;
        while (at < lines.size()) {
            at = part(at);
        }
        if (!lines.isEmpty()) {
            Line last = lines.get(lines.size() - 1);
            if (Quoted.isNeverClosed(last.text())) {
                draft.check(last, "a quotation opens here and never closes: " + Draft.shown(last.text()));
                draft.count("last quotations that never close");
            }
        }
    }

    /** Reads the part that begins at a line, and returns where the next one begins. */
    private int part(int at) {
        Line line = lines.get(at);
        String text = line.text();
        if (text.length() <= LONGEST_HEADING && BREAK.matcher(text).matches()) {
            draft.parts.add(new Part.Break());
            return at + 1;
        }
        Optional<LineKinds.Told> credit = LineKinds.credit(line);
        if (credit.isPresent() && line.gap()) {
            credit.get().into().accept(draft);
            return at + 1;
        }
        int items = items(at);
        if (items > at) {
            return items;
        }
        int quoted = quotation(at);
        if (quoted > at) {
            return quoted;
        }
        int verse = verse(at);
        if (verse > at + 1) {
            draft.parts.add(new Part.Verse(
                    lines.subList(at, verse).stream().map(Line::text).toList()));
            return verse;
        }
        if (isHeading(at)) {
            draft.parts.add(new Part.Heading(text));
            draft.check(line, Draft.shown(text) + " was taken for a heading");
            draft.count("headings");
        } else {
            draft.parts.add(new Part.Paragraph(text));
            draft.count("paragraphs");
        }
        return at + 1;
    }

    /** Reads the list that begins at a line. One item alone is none. */
    private int items(int at) {
        Matcher first = ITEM.matcher(lines.get(at).text());
        if (!first.matches()) {
            return at;
        }
        boolean numbered = first.group(2) != null;
        List<String> items = new ArrayList<>();
        int end = at;
        while (end < lines.size()) {
            Matcher item = ITEM.matcher(lines.get(end).text());
            boolean same = item.matches()
                    && (numbered
                            ? String.valueOf(items.size() + 1).equals(item.group(2))
                            : first.group(1).equals(item.group(1)));
            if (!same) {
                break;
            }
            items.add(item.group(3));
            end++;
        }
        if (items.size() < 2) {
            return at;
        }
        draft.parts.add(new Part.Items(items, numbered));
        return end;
    }

    /** Reads the quotation that begins at a line: one that the text repeats, or one with its speaker. */
    private int quotation(int at) {
        Line line = lines.get(at);
        String text = line.text();
        boolean alone = line.gap() && text.length() <= LONGEST_PULL_QUOTE;
        if (!alone) {
            return at;
        }
        Optional<Quoted> dashed =
                Quoted.ofLine(text).or(() -> Quoted.atDash(text).filter(quoted -> repeats.has(quoted.text(), at)));
        Quoted quoted = dashed.orElse(new Quoted(text, ""));
        boolean pulled = repeats.has(quoted.text(), at);
        if (dashed.isPresent() && (pulled || Quoted.isWhole(quoted.text()))) {
            return add(quoted, pulled, line, at + 1);
        }
        Optional<Line> below = at + 1 < lines.size() ? Optional.of(lines.get(at + 1)) : Optional.empty();
        Optional<String> speaker = below.flatMap(next -> Quoted.speaker(next.text()))
                .filter(name -> pulled || Quoted.isWhole(text) || !below.get().gap());
        if (speaker.isPresent()) {
            return pulled || Quoted.isWhole(text) ? add(new Quoted(text, speaker.get()), pulled, line, at + 2) : at;
        }
        boolean named = (pulled || Quoted.isWhole(text))
                && below.filter(next -> isSpeaker(next, at + 1)).isPresent();
        if (named) {
            Line next = below.orElseThrow();
            if (!isKnown(next.text())) {
                draft.check(next, Draft.shown(next.text()) + " was taken for who said the quotation above it");
            }
            return add(new Quoted(text, next.text()), pulled, line, at + 2);
        }
        boolean group = below.filter(next -> !next.gap()).isPresent();
        return pulled && !group && !isOnlyAgain(at) ? add(quoted, true, line, at + 1) : at;
    }

    /** Whether a line is the same as a whole one before: nobody knows which of the two is the pull quote, and speech may be. */
    private boolean isOnlyAgain(int at) {
        return Words.of(lines.get(at).text()).size() < 5;
    }

    private int add(Quoted quoted, boolean pulled, Line line, int next) {
        draft.parts.add(new Part.Quotation(quoted, pulled));
        draft.count(pulled ? "pull quotes" : "quotations with their speakers");
        if (!pulled) {
            draft.check(line, "a quotation that the text does not repeat: " + Draft.shown(quoted.text()));
        }
        return next;
    }

    private boolean isSpeaker(Line line, int at) {
        String text = line.text();
        int words = Words.of(text).size();
        boolean name = text.length() <= LONGEST_SPEAKER
                && words >= 1
                && words <= 10
                && Character.isUpperCase(text.codePointAt(0))
                && !ENDED.matcher(text).find()
                && !repeats.has(text, at);
        return name
                && (!line.gap() || isKnown(text) || kinds.bylines().bare(text).isPresent() || text.contains(", "));
    }

    /** Whether the text names whom a line names: by the words before a comma, or the last of them. */
    private boolean isKnown(String speaker) {
        List<String> words = Words.of(speaker.replaceAll(",.*", ""));
        if (words.isEmpty()) {
            return false;
        }
        String name = " " + String.join(" ", words) + " ";
        String rarest = words.stream()
                .min(Comparator.comparingInt(
                        word -> places.getOrDefault(word, List.of()).size()))
                .orElseThrow();
        int within = name.indexOf(" " + rarest + " ");
        return places.getOrDefault(rarest, List.of()).stream().anyMatch(at -> everything.startsWith(name, at - within));
    }

    /** Where lines without a gap between them end. */
    private int verse(int at) {
        int end = at + 1;
        boolean narrow = lines.get(at).text().length() <= Lines.LONGEST_OF_VERSE + 18;
        while (narrow
                && end < lines.size()
                && !lines.get(end).gap()
                && lines.get(end).text().length() <= Lines.LONGEST_OF_VERSE + 18) {
            end++;
        }
        return end;
    }

    /** Whether a line may be a question of an interview. */
    private static boolean isQuestion(Line line) {
        return line.gap() && line.text().endsWith("?") && line.text().length() <= LONGEST_HEADING;
    }

    private boolean isHeading(int at) {
        Line line = lines.get(at);
        String text = line.text();
        boolean between = line.gap()
                && at + 1 < lines.size()
                && lines.get(at + 1).gap()
                && lines.get(at + 1).text().length() >= SHORTEST_PARAGRAPH;
        int first = text.codePointAt(0);
        return between
                && text.length() <= LONGEST_HEADING
                && (Character.isUpperCase(first) || Character.isDigit(first))
                && (!ENDED.matcher(text).find() || isQuestion(line) && !interview)
                && kinds.of(line).filter(told -> told.kind() == Kind.DATE).isEmpty();
    }
}
