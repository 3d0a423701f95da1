package dev.backfile.markup.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Balances HTML, as a browser would read it. Our own elements end where we close them, and what a writer opened in one of
 * them ends there, too. Everything is found in one pass, in time that grows with the length of the text.
 */
public final class HtmlBalance implements HtmlScanner.Handler {

    /** How many mistakes of one text are told. */
    private static final int MOST_MISTAKES = 20;

    private static final int MOST_LOOKED_AT = 100;

    /** An open element. */
    private static final class Open {
        final String name;
        final int index;
        final int offset;
        final boolean own;
        boolean gone;
        /** Whether its end tag stood within an element of ours, behind which it is closed. */
        boolean postponed;
        /** Elements whose end tags stood within this one of ours: they are closed behind it. */
        final List<Open> closedBehind = new ArrayList<>(0);

        Open(String name, int index, int offset, boolean own) {
            this.name = name;
            this.index = index;
            this.offset = offset;
            this.own = own;
        }
    }

    /** A formatting element that goes on behind the end of what it stood in. */
    private record Leaking(Open element, int end) {}

    private record Edit(int offset, int end, String text) {}

    private record Found(int offset, BalanceFault mistake) {}

    private final RawPieces pieces;
    private final String html;
    private final List<Open> stack = new ArrayList<>();
    private final Map<String, Deque<Open>> raw = new HashMap<>();
    private final Deque<Open> own = new ArrayDeque<>();
    private final Map<String, Deque<Leaking>> leaking = new HashMap<>();
    private final List<Edit> edits = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();
    private boolean hasOtherRules;
    private int endedParagraphs;
    private int foreignDepth;
    private String openAtEnd = "";

    private HtmlBalance(RawPieces pieces) {
        this.pieces = pieces;
        this.html = pieces.html();
    }

    /** Balances HTML. */
    public static Balanced of(RawPieces pieces) {
        HtmlBalance balance = new HtmlBalance(pieces);
        HtmlScanner.scan(balance.html, balance);
        balance.closeAll();
        balance.found.sort(Comparator.comparingInt(Found::offset));
        return new Balanced(
                balance.hasOtherRules && !balance.found.isEmpty() ? WholeHtml.of(balance.edited()) : balance.edited(),
                balance.found.stream().limit(MOST_MISTAKES).map(Found::mistake).toList());
    }

    @Override
    public void text(int start, int end) {
        // closes nothing
    }

    @Override
    public void other(int start, int end) {
        boolean data = html.startsWith("<![CDATA[", start);
        boolean foreignData = data && foreignDepth > 0 && html.indexOf("]]>", start) < 0;
        if (end < html.length() && !foreignData || !html.startsWith("<", start)) {
            return;
        }
        boolean comment = html.startsWith("<!--", start);
        String close = comment ? "-->" : data ? "]]>" : ">";
        boolean closed = comment
                ? end - start >= 7 && (html.endsWith(close) || html.endsWith("--!>"))
                        || html.startsWith("<!-->", start)
                        || html.startsWith("<!--->", start)
                : !foreignData && html.endsWith(">");
        if (!closed) {
            openAtEnd = close;
            tell(comment ? BalanceFault.Kind.COMMENT : BalanceFault.Kind.DECLARATION, "", start);
        }
    }

    @Override
    public void unclosedText(HtmlScanner.Tag tag) {
        edits.add(new Edit(tag.start(), tag.start() + 1, "&lt;"));
        tell(BalanceFault.Kind.UNCLOSED_TEXT, tag.name(), tag.start());
    }

    @Override
    public void tag(HtmlScanner.Tag tag) {
        if (Elements.isVoid(tag.name())) {
            return;
        }
        if (!pieces.isRaw(tag.start())) {
            if (tag.closing()) {
                endOwn(tag);
            } else {
                push(tag, true);
            }
        } else if (tag.closing()) {
            endRaw(tag);
        } else {
            startRaw(tag);
        }
    }

    private void startRaw(HtmlScanner.Tag tag) {
        String name = tag.name();
        boolean selfClosed = html.charAt(tag.end() - 2) == '/' && !endsWithValue(tag);
        if (selfClosed && (foreignDepth > 0 || Elements.isForeign(name))) {
            return;
        }
        if (selfClosed && !Elements.hasOptionalEnd(name)) {
            edits.add(new Edit(tag.end(), tag.end(), "</" + name + ">"));
            tell(BalanceFault.Kind.SELF_CLOSED, name, tag.start());
            return;
        }
        if (Elements.endsParagraph(name)) {
            endParagraph();
        } else if (name.equals("a")) {
            endLink(tag.start());
        }
        hasOtherRules |= Elements.hasOtherRules(name);
        push(tag, false);
    }

    /** Whether a slash before the end of a tag belongs to a value without quotation marks. */
    private static boolean endsWithValue(HtmlScanner.Tag tag) {
        List<HtmlScanner.Value> values = tag.attributes();
        return !values.isEmpty()
                && !values.get(values.size() - 1).quoted()
                && values.get(values.size() - 1).end() == tag.end() - 1;
    }

    private void push(HtmlScanner.Tag tag, boolean isOwn) {
        Open element = new Open(tag.name(), stack.size(), tag.start(), isOwn);
        stack.add(element);
        if (isOwn) {
            own.push(element);
        } else {
            raw.computeIfAbsent(Elements.key(tag.name()), key -> new ArrayDeque<>())
                    .push(element);
            foreignDepth += Elements.isForeign(tag.name()) ? 1 : 0;
        }
    }

    /** A block begins where a writer's paragraph is open. */
    private void endParagraph() {
        Open paragraph = nearest(raw.get("p"));
        if (paragraph != null && paragraph.index > innermostOwn() && !isHidden(paragraph)) {
            remove(paragraph);
            endedParagraphs++;
        }
    }

    /** A link begins where another of the writer's is open. */
    private void endLink(int offset) {
        Open link = nearest(raw.get("a"));
        if (link != null && link.index > innermostOwn()) {
            remove(link);
            edits.add(new Edit(offset, offset, "</a>"));
            tell(BalanceFault.Kind.UNCLOSED, "a", link.offset);
        }
    }

    private void endRaw(HtmlScanner.Tag tag) {
        String key = Elements.key(tag.name());
        Open element = nearest(raw.get(key));
        if (element != null && innermostOwn() > element.index) {
            edits.add(new Edit(tag.start(), tag.end(), ""));
            outermostOwnWithin(element).closedBehind.add(element);
            element.postponed = true;
            element.gone = true;
        } else if (element != null && Elements.isFormatting(element.name) && holdsSpecial(element)) {
            element.gone = true;
        } else if (element != null && !isHidden(element)) {
            popTo(element.index + 1, tag.start(), false);
            stack.remove(stack.size() - 1);
            remove(element);
        } else if (leaking.containsKey(key) && !leaking.get(key).isEmpty() && !isInCell()) {
            leaking.get(key).pop();
        } else if (key.equals("p") && element == null && endedParagraphs > 0) {
            endedParagraphs--;
        } else {
            edits.add(new Edit(tag.start(), tag.end(), ""));
            tell(BalanceFault.Kind.STRAY, tag.name(), tag.start());
        }
    }

    private void endOwn(HtmlScanner.Tag tag) {
        if (own.isEmpty() || !own.peek().name.equals(tag.name())) {
            return;
        }
        Open element = own.pop();
        popTo(element.index + 1, tag.start(), true);
        stack.remove(element.index);
        int outermost = Integer.MAX_VALUE;
        for (Open closed : element.closedBehind) {
            outermost = Math.min(outermost, closed.index);
        }
        while (stack.size() > outermost) {
            Open closed = stack.remove(stack.size() - 1);
            if (closed.postponed || !closed.gone) {
                edits.add(new Edit(tag.end(), tag.end(), "</" + closed.name + ">"));
                remove(closed);
            }
        }
    }

    /** Takes away what is open from an index on, because something ends at an offset in which it stands. */
    private void popTo(int index, int offset, boolean ofOwn) {
        while (stack.size() > index) {
            Open element = stack.remove(stack.size() - 1);
            if (element.gone) {
                continue;
            }
            remove(element);
            if (Elements.isFormatting(element.name)) {
                leaking.computeIfAbsent(element.name, key -> new ArrayDeque<>()).push(new Leaking(element, offset));
            } else if (ofOwn && !Elements.hasOptionalEnd(element.name)) {
                edits.add(new Edit(offset, offset, "</" + element.name + ">"));
                tell(BalanceFault.Kind.UNCLOSED, element.name, element.offset);
            }
        }
    }

    private void closeAll() {
        int end = html.length();
        if (!openAtEnd.isEmpty()) {
            edits.add(new Edit(end, end, openAtEnd));
        }
        for (int index = stack.size() - 1; index >= 0; index--) {
            Open element = stack.get(index);
            boolean open = !element.gone && !Elements.hasOptionalEnd(element.name);
            if (element.own || element.postponed || open) {
                edits.add(new Edit(end, end, "</" + element.name + ">"));
            }
            if (open && !element.own) {
                tell(BalanceFault.Kind.UNCLOSED, element.name, element.offset);
            }
        }
        leaking.values()
                .forEach(elements -> elements.forEach(leak -> {
                    edits.add(new Edit(leak.end(), leak.end(), "</" + leak.element().name + ">"));
                    tell(BalanceFault.Kind.UNCLOSED, leak.element().name, leak.element().offset);
                }));
    }

    private @Nullable Open nearest(@Nullable Deque<Open> elements) {
        while (elements != null && !elements.isEmpty() && elements.peek().gone) {
            elements.pop();
        }
        return elements == null ? null : elements.peek();
    }

    private int innermostOwn() {
        return own.isEmpty() ? -1 : own.peek().index;
    }

    private Open outermostOwnWithin(Open element) {
        Open outermost = own.peek();
        for (Open candidate : own) {
            if (candidate.index < element.index) {
                break;
            }
            outermost = candidate;
        }
        return outermost;
    }

    /** Whether a cell of ours is open, into which nothing leaks. */
    private boolean isInCell() {
        return own.stream().anyMatch(element -> element.name.equals("td") || element.name.equals("th"));
    }

    /** Whether a block is open within a formatting element, which does not end with it. */
    private boolean holdsSpecial(Open element) {
        int least = Math.max(element.index + 1, stack.size() - MOST_LOOKED_AT);
        for (int index = stack.size() - 1; index >= least; index--) {
            if (!stack.get(index).gone && Elements.isSpecial(stack.get(index).name)) {
                return true;
            }
        }
        return least > element.index + 1;
    }

    /** Whether something is open within an element that hides it from its end tag. */
    private boolean isHidden(Open element) {
        for (String name : List.of(
                "table", "td", "th", "caption", "template", "object", "marquee", "applet", "select", "ul", "ol")) {
            if (Elements.hides(name, element.name)) {
                Open inner = nearest(raw.get(name));
                if (inner != null && inner.index > element.index) {
                    return true;
                }
            }
        }
        return false;
    }

    private void remove(Open element) {
        element.gone = true;
        foreignDepth -= Elements.isForeign(element.name) ? 1 : 0;
    }

    private void tell(BalanceFault.Kind kind, String name, int offset) {
        if (found.size() < 10 * MOST_MISTAKES) {
            found.add(new Found(offset, pieces.mistake(kind, name, offset)));
        }
    }

    private String edited() {
        if (edits.isEmpty()) {
            return html;
        }
        edits.sort(Comparator.comparingInt(Edit::offset));
        StringBuilder edited = new StringBuilder(html.length() + 16 * edits.size());
        int done = 0;
        for (Edit edit : edits) {
            edited.append(html, done, edit.offset()).append(edit.text());
            done = edit.end();
        }
        return edited.append(html, done, html.length()).toString();
    }
}
