package dev.backfile.imports.captured;

import dev.backfile.imports.captured.LineKinds.Kind;
import dev.backfile.imports.captured.LineKinds.Told;
import dev.backfile.imports.language.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what stands above a text: the headline, once or more often, and what says something of the text. */
final class Head {

    private static final int READ = 16;
    private static final int LONGEST_HEADLINE = 200;
    private static final int LONGEST_SENTENCE = 110;
    private static final int LONGEST_STANDFIRST = 420;
    private static final int LIKELY_STANDFIRST = 300;
    private static final Pattern PUBLICATION = Pattern.compile("\\s+(?:\\||–|—|-|·|«|::|›)\\s+");
    private static final Pattern ENDED = Pattern.compile("[.!?…:]['”\"»“’)]*$");

    private static final Pattern SECTION = Pattern.compile(
            "(?i)(?:the )?(?:news|politics|opinion|comment|culture|arts?|sport|business|essays?|reportage|interview|reviews?|books|film|music|science|features?|world|foreign"
                    + "|local|profile|obituar(?:y|ies)|analysis|investigation|politik|kultur|wirtschaft|meinung|kommentar|porträt|feuilleton|gesellschaft|politique|société"
                    + "|entretien|opinions?|enquête|política|cultura|opinión|reportaje|entrevista|economía|cronaca|intervista|dossier)");

    private final List<Line> lines;
    private final LineKinds kinds;
    private final Draft draft;
    private final int end;
    private final boolean[] used;

    private Head(List<Line> lines, LineKinds kinds, Draft draft) {
        this.lines = lines;
        this.kinds = kinds;
        this.draft = draft;
        this.end = Math.min(READ, lines.size());
        this.used = new boolean[end];
    }

    /** Reads what stands above a text into a draft, and returns the rest. */
    static List<Line> read(List<Line> lines, LineKinds kinds, Draft draft) {
        Head head = new Head(lines, kinds, draft);
        head.read();
        return head.rest();
    }

    private List<Line> rest() {
        List<Line> rest = new ArrayList<>(lines.size());
        boolean first = true;
        for (int at = 0; at < lines.size(); at++) {
            if (at >= end || !used[at]) {
                Line line = lines.get(at);
                boolean gap = first || line.gap() || at > 0 && at <= end && used[at - 1];
                rest.add(new Line(line.text(), line.number(), gap));
                first = false;
            }
        }
        return rest;
    }

    private void read() {
        int headline = headline();
        int last = lastOfHead(headline);
        for (int at = headline + 1; at <= last; at++) {
            if (isHeadline(lines.get(at).text())) {
                draft.repeats.add(lines.get(at).text());
                draft.title = better(draft.title, lines.get(at).text());
                draft.count("headlines that stood more than once");
                used[at] = true;
            } else if (isSpeakerOf(at)) {
                continue;
            } else {
                take(at);
            }
        }
        standfirst(headline, last);
    }

    private void take(int at) {
        if (isRule(lines.get(at).text())) {
            used[at] = true;
            return;
        }
        kinds.of(lines.get(at)).ifPresent(told -> {
            told.into().accept(draft);
            used[at] = true;
        });
    }

    private static boolean isRule(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether a line of a name is that of who said what stands before it. */
    private boolean isSpeakerOf(int at) {
        return at > 0
                && !used[at - 1]
                && (Quoted.isWhole(lines.get(at - 1).text())
                        || lines.get(at).text().matches("^[—–―].*"))
                && kinds.of(lines.get(at))
                        .filter(told -> told.kind() == Kind.NAMES)
                        .isPresent();
    }

    /** Where the headline stands; -1 where there is none. What stands above it is read. */
    private int headline() {
        int at = twice();
        if (at < 0) {
            at = first();
        }
        if (at < 0) {
            return -1;
        }
        for (int before = 0; before < at; before++) {
            take(before);
            if (!used[before]) {
                draft.others.putIfAbsent("kicker", lines.get(before).text());
                draft.check(lines.get(before), Draft.shown(lines.get(before).text()) + " stands above the headline");
                used[before] = draft.others.containsValue(lines.get(before).text());
            }
        }
        draft.title = lines.get(at).text();
        used[at] = true;
        return at;
    }

    /** The first line that stands here once more, but for its letters and what stands behind a bar. */
    private int twice() {
        for (int one = 0; one < Math.min(4, end); one++) {
            String text = lines.get(one).text();
            if (text.length() > LONGEST_HEADLINE || Words.of(text).isEmpty() || isOther(one)) {
                continue;
            }
            for (int other = one + 1; other < end; other++) {
                if (isSame(text, lines.get(other).text())
                        || publication(text, lines.get(other).text()).isPresent()) {
                    return one;
                }
            }
        }
        return -1;
    }

    private boolean isOther(int at) {
        Optional<Told> told = kinds.of(lines.get(at));
        return told.filter(each -> each.kind() != Kind.NAMES && (at > 0 || each.kind() != Kind.BYLINE))
                .isPresent();
    }

    private int first() {
        for (int at = 0; at < end; at++) {
            String text = lines.get(at).text();
            if (isOther(at) || at == 0 && isByline(at)) {
                continue;
            }
            if (isKicker(at)) {
                return at + 1;
            }
            boolean likely = text.length() <= LONGEST_SENTENCE
                    || text.length() <= LONGEST_HEADLINE && !ENDED.matcher(text).find();
            boolean whole = lines.size() > at + 1 || !ENDED.matcher(text).find();
            return likely && whole ? at : -1;
        }
        return -1;
    }

    private boolean isByline(int at) {
        boolean byline = kinds.of(lines.get(at))
                .filter(told -> told.kind() == Kind.BYLINE)
                .isPresent();
        return byline
                && Words.of(lines.get(at).text()).size() >= 3
                && at + 1 < end
                && lines.get(at + 1).text().length() <= LONGEST_SENTENCE
                && !ENDED.matcher(lines.get(at + 1).text()).find()
                && !isOther(at + 1);
    }

    /** Whether a line is a word or three in capitals above what looks like a headline. */
    private boolean isKicker(int at) {
        String text = lines.get(at).text();
        boolean section = isCapitals(text) && Words.of(text).size() <= 3
                || SECTION.matcher(text).matches();
        if (at + 2 >= lines.size() || at + 1 >= end || !section) {
            return false;
        }
        String next = lines.get(at + 1).text();
        return next.length() <= LONGEST_SENTENCE
                && Words.of(next).size() > 1
                && !isOther(at + 1)
                && kinds.of(lines.get(at + 1)).isEmpty()
                && !ENDED.matcher(next).find();
    }

    private static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) && text.codePoints().anyMatch(Character::isUpperCase);
    }

    private boolean isHeadline(String text) {
        return !draft.title.isEmpty()
                && (isSame(draft.title, text) || publication(draft.title, text).isPresent());
    }

    private static boolean isSame(String one, String other) {
        if (one.length() > LONGEST_HEADLINE * 2 || other.length() > LONGEST_HEADLINE * 2) {
            return false;
        }
        String key = Words.key(one);
        return !key.isEmpty() && key.equals(Words.key(other));
    }

    /** What a browser's title says behind a headline, as in {@code A bridge | The Review}. */
    private static Optional<String> publication(String one, String other) {
        if (one.length() > LONGEST_HEADLINE || other.length() > LONGEST_HEADLINE) {
            return Optional.empty();
        }
        String longer = one.length() >= other.length() ? one : other;
        String shorter = one.length() >= other.length() ? other : one;
        String[] parts = PUBLICATION.split(longer);
        if (parts.length < 2) {
            return Optional.empty();
        }
        return isSame(parts[0], shorter)
                ? Optional.of(String.join(" | ", Arrays.copyOfRange(parts, 1, parts.length)))
                : Optional.empty();
    }

    /** Of two ways to write a headline the one that is not all in capitals and names no publication. */
    private String better(String one, String other) {
        Optional<String> publication = publication(one, other);
        publication.ifPresent(name -> {
            draft.others.putIfAbsent("publication", name);
        });
        if (publication.isPresent()) {
            return one.length() <= other.length() ? one : other;
        }
        return isCapitals(one) && !isCapitals(other) ? other : one;
    }

    /** The last line before the text of which it is known what it says. */
    private int lastOfHead(int headline) {
        int last = headline;
        int unknown = 0;
        boolean author = false;
        for (int at = headline + 1; at < end; at++) {
            String text = lines.get(at).text();
            Optional<Told> told = kinds.of(lines.get(at));
            boolean names = told.filter(each -> each.kind() == Kind.NAMES).isPresent();
            if (isHeadline(text) || isRule(text) && last == at - 1 || told.isPresent() && !(names && author)) {
                last = at;
                author |= told.filter(each -> each.kind() == Kind.BYLINE || each.kind() == Kind.NAMES)
                        .isPresent();
            } else {
                unknown++;
                boolean follows = at > 0 && Quoted.isWhole(lines.get(at - 1).text());
                if (text.length() > LONGEST_STANDFIRST || unknown > (follows ? 3 : 2)) {
                    break;
                }
            }
        }
        return last;
    }

    private void standfirst(int headline, int last) {
        for (int at = headline + 1; at <= last; at++) {
            if (!used[at]) {
                take(at, Optional.empty());
                return;
            }
        }
        int next = last + 1;
        if (next >= lines.size() || next >= end || draft.title.isEmpty()) {
            return;
        }
        String text = lines.get(next).text();
        boolean quotation = Quoted.ofLine(text).isPresent()
                || next + 1 < lines.size()
                        && text.length() <= LONGEST_STANDFIRST
                        && Quoted.speaker(lines.get(next + 1).text()).isPresent();
        boolean again =
                next + 1 < lines.size() && isSame(text, lines.get(next + 1).text());
        boolean written = draft.authors.stream().anyMatch(text::contains) && text.length() <= LONGEST_STANDFIRST;
        boolean open = text.length() <= LONGEST_STANDFIRST
                && text.length() > 20
                && !ENDED.matcher(text).find()
                && lines.size() > next + 1;
        if (quotation || again || written || open) {
            take(next, Optional.empty());
        } else if (isLikely(next, text)) {
            take(next, Optional.of("the first paragraph was taken for the standfirst: " + Draft.shown(text)));
        }
    }

    /** Whether the first paragraph is so much shorter than those that follow that it may stand above them. */
    private boolean isLikely(int at, String text) {
        List<Integer> following = lines.subList(at + 1, lines.size()).stream()
                .limit(12)
                .map(line -> line.text().length())
                .filter(length -> length > 80)
                .sorted()
                .toList();
        boolean speech = "“„«\"‘'—–-".indexOf(text.charAt(0)) >= 0;
        boolean dateline = kinds.inDateline(text).isPresent() || text.matches("^\\p{Lu}{3,}[\\p{Lu} ,.]*(?:—|–| - ).*");
        return following.size() >= 2
                && text.length() >= 20
                && text.length() <= LIKELY_STANDFIRST
                && text.length() * 10 <= following.get(following.size() / 2) * 7
                && !speech
                && !dateline;
    }

    private void take(int at, Optional<String> doubt) {
        String text = lines.get(at).text();
        if (at >= end || text.length() > LONGEST_STANDFIRST) {
            return;
        }
        used[at] = true;
        Optional<Quoted> whole = Quoted.ofLine(text);
        Optional<String> speaker = at + 1 < end && whole.isEmpty() && !used[at + 1]
                ? speakerBelow(text, lines.get(at + 1))
                : Optional.empty();
        if (speaker.isPresent()) {
            used[at + 1] = true;
        }
        draft.standfirst = Optional.of(whole.orElse(new Quoted(text, speaker.orElse(""))));
        doubt.ifPresent(sentence -> draft.check(lines.get(at), sentence));
        draft.count(whole.isPresent() || speaker.isPresent() ? "standfirsts that are a quotation" : "standfirsts");
        for (int again = at + 1; again < Math.min(at + 3, end); again++) {
            if (!used[again] && isSame(text, lines.get(again).text())) {
                used[again] = true;
                draft.repeats.add(lines.get(again).text());
                draft.count("standfirsts that stood twice");
            }
        }
    }

    private Optional<String> speakerBelow(String text, Line next) {
        Optional<String> dashed = Quoted.speaker(next.text());
        boolean named = Quoted.isWhole(text)
                && next.text().length() <= 80
                && !ENDED.matcher(next.text()).find();
        return dashed.or(() -> named ? Optional.of(next.text()) : Optional.empty());
    }
}
