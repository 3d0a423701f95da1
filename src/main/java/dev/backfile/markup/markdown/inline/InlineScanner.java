package dev.backfile.markup.markdown.inline;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.backfile.markup.markdown.inline.rule.InlineNode;
import dev.backfile.markup.markdown.inline.rule.InlinePlace;
import dev.backfile.markup.markdown.inline.rule.InlineRules;
import dev.backfile.markup.markdown.inline.rule.RawCalls;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts the characters of one block into tokens, from left to right. Made for one block. */
final class InlineScanner implements InlinePlace {

    private static final String COMMON = "\\`*_[]!<&\n:.@" + Marking.characters();
    private static final int LENGTH_OF_WWW = 3;

    private final BasedSequence content;
    private final CountedText text;
    private final InlineRules rules;
    private final boolean[] special;
    private final boolean endsWithAttributes;
    private final List<Token> tokens = new ArrayList<>();
    private final Delimiters delimiters = new Delimiters();
    private final Brackets brackets;
    private final Labels labels;
    private @Nullable BackTicks backTicks;
    private @Nullable HtmlTags tags;

    private int index;
    private int textStart;

    /** The first character that an address may begin with: none reaches back into what was read as something else. */
    private int barrier;

    InlineScanner(
            BasedSequence content, CountedText text, Node block, Labels labels, InlineRules rules, boolean[] special) {
        this.rules = rules;
        this.special = special;
        this.content = content;
        this.text = text;
        this.endsWithAttributes =
                mayEndWithAttributes(block) && text.length() > 0 && text.charAt(text.length() - 1) == '}';
        this.labels = labels;
        this.brackets = new Brackets(content, text, labels, tokens, delimiters);
    }

    /** The characters of ASCII at which something may begin. */
    static boolean[] specials(InlineRules rules) {
        boolean[] specials = new boolean[128];
        (COMMON + rules.openings()).chars().forEach(character -> specials[character] = true);
        return specials;
    }

    private static boolean mayEndWithAttributes(Node block) {
        return block instanceof Heading || block.getParent() instanceof BlockQuote && block.getNext() == null;
    }

    /** Cuts all of it. */
    List<Token> scan() {
        int length = text.length();
        index = text.indexOfAny(special, index);
        while (index < length) {
            special(text.charAt(index));
            index = text.indexOfAny(special, index);
        }
        flush(length);
        delimiters.match(null);
        return tokens;
    }

    /** How many runs of delimiters were looked at. */
    int steps() {
        return delimiters.steps();
    }

    private void special(char character) {
        InlineNode found = rules.read(character, this);
        if (found != null) {
            leaf(index, index + found.getChars().length(), found);
            return;
        }
        switch (character) {
            case '\\' -> backslash();
            case '`' -> code();
            case '*', '_' -> run(character);
            case '[' -> openBracket();
            case '!' -> exclamationMark();
            case ']' -> closeBracket();
            case '<' -> angle();
            case '&' -> reference();
            case '\n' -> lineEnd();
            case ':' -> url();
            case '@' -> mail();
            case '.' -> www();
            default -> marking(character);
        }
    }

    /** Ends the text before an index. */
    private void flush(int end) {
        if (end > textStart) {
            tokens.add(Token.text(textStart, end));
        }
        textStart = end;
    }

    private void leaf(int start, int end, Node node) {
        flush(start);
        tokens.add(Token.leaf(start, end, node));
        goOn(end);
    }

    private void goOn(int end) {
        index = end;
        textStart = end;
        barrier = end;
    }

    private void backslash() {
        int next = index + 1;
        if (next < text.length() && text.charAt(next) == '\n') {
            leaf(index, next + 1, new HardLineBreak(piece(index, next + 1)));
            goOn(Chars.skipBlanks(text, next + 1));
        } else {
            index = next < text.length() && Chars.isAsciiPunctuation(text.charAt(next)) ? next + 1 : next;
            barrier = index;
        }
    }

    private void code() {
        if (backTicks == null) {
            backTicks = new BackTicks(text);
        }
        int open = BackTicks.endOfRun(text, index);
        int close = backTicks.next(open - index, open);
        if (close < 0) {
            index = open;
            return;
        }
        int end = close + open - index;
        leaf(index, end, new Code(piece(index, open), piece(open, close), piece(close, end)));
    }

    private void marking(char character) {
        Marking marking = Marking.of(character);
        if (marking == null) {
            index++;
            return;
        }
        int end = BackTicks.endOfRun(text, index);
        if (end - index != marking.length()) {
            index = end;
        } else {
            run(character);
        }
    }

    private void run(char character) {
        int end = BackTicks.endOfRun(text, index);
        Delimiter delimiter = Delimiter.of(text, index, end);
        if (delimiter.canOpen || delimiter.canClose) {
            flush(index);
            tokens.add(Token.run(index, end, delimiter));
            delimiters.add(delimiter);
            textStart = end;
        }
        index = end;
        barrier = character == '_' ? barrier : end;
    }

    private void openBracket() {
        flush(index);
        brackets.open(index, false);
        goOn(index + 1);
    }

    private void exclamationMark() {
        if (index + 1 < text.length() && text.charAt(index + 1) == '[') {
            flush(index);
            brackets.open(index, true);
            goOn(index + 2);
        } else {
            index++;
        }
    }

    private void closeBracket() {
        flush(index);
        int end = brackets.close(index);
        if (end < 0) {
            index++;
            barrier = index;
        } else {
            goOn(end);
        }
    }

    private void angle() {
        if (tags == null) {
            tags = new HtmlTags(text);
        }
        int close = tags.endOfUrl(index);
        if (close > 0) {
            leaf(index, close + 1, new AutoLink(bracket(index), piece(index + 1, close), bracket(close)));
            return;
        }
        close = tags.endOfMail(index);
        if (close > 0) {
            leaf(index, close + 1, new MailLink(bracket(index), piece(index + 1, close), bracket(close)));
            return;
        }
        int end = tags.end(index);
        if (end > 0) {
            boolean comment = text.startsWith("<!--", index);
            BasedSequence chars = piece(index, end);
            leaf(index, end, comment ? new HtmlInlineComment(chars) : new HtmlInline(chars));
        } else {
            index++;
            barrier = index;
        }
    }

    private BasedSequence bracket(int at) {
        return piece(at, at + 1);
    }

    private void reference() {
        int end = Escapes.endOfReference(text.toString(), index);
        if (end > 0) {
            leaf(index, end, new HtmlEntity(piece(index, end)));
        } else {
            index++;
        }
    }

    @Override
    public CharSequence text() {
        return text;
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public BasedSequence piece(int start, int end) {
        return content.subSequence(start, end);
    }

    @Override
    public boolean isBehindLink() {
        return textStart == index && !tokens.isEmpty() && takesAttributes(tokens.get(tokens.size() - 1));
    }

    private boolean takesAttributes(Token token) {
        return token.end == index
                && (token.kind == Token.Kind.CLOSE || token.node instanceof InlineNode node && node.takesAttributes());
    }

    @Override
    public boolean isInBlockWithAttributes() {
        return endsWithAttributes;
    }

    @Override
    public boolean isLink(int close) {
        return brackets.isMarkdown(index, close);
    }

    @Override
    public RawCalls.Part calls() {
        return labels.calls(content.getIndexOffset(index));
    }

    @Override
    public String endedCall() {
        return labels.endedCall(content.getIndexOffset(index));
    }

    private void lineEnd() {
        int end = index;
        while (end > textStart && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
            end--;
        }
        flush(end);
        boolean hard = index - end >= 2 && text.charAt(index - 1) == ' ' && text.charAt(index - 2) == ' ';
        BasedSequence chars = piece(hard ? end : index, index + 1);
        tokens.add(Token.leaf(index, index + 1, hard ? new HardLineBreak(chars) : new SoftLineBreak(chars)));
        goOn(Chars.skipBlanks(text, index + 1));
    }

    private void url() {
        int start = text.startsWith("://", index) ? Addresses.startOfScheme(text, barrierOfUrl(), index) : -1;
        int end = start < 0 ? -1 : Addresses.endOfUrl(text, start, index);
        if (end > 0) {
            address(start, end, false);
        } else {
            index++;
        }
    }

    /** A scheme holds no underscore: it begins in the text that goes on here. */
    private int barrierOfUrl() {
        return Math.max(barrier, textStart);
    }

    /** An address that begins with {@code www.} is told by its dot. */
    private void www() {
        int start = index - LENGTH_OF_WWW;
        int from = barrierOfUrl();
        int end = start < from ? -1 : Addresses.endOfWww(text, from, start);
        if (end > 0) {
            address(start, end, false);
        } else {
            index++;
        }
    }

    private void mail() {
        int start = Addresses.startOfMail(text, barrier, index);
        int end = start < 0 ? -1 : Addresses.endOfMail(text, index);
        if (end > 0) {
            takeBack(start);
            address(start, end, true);
        } else {
            index++;
            barrier = index;
        }
    }

    /** Takes back the runs of underscores, and the text between them, that are a part of an address. */
    private void takeBack(int start) {
        delimiters.forgetFrom(start);
        while (!tokens.isEmpty() && tokens.get(tokens.size() - 1).end > start) {
            Token token = tokens.remove(tokens.size() - 1);
            textStart = token.start;
        }
    }

    private void address(int start, int end, boolean mail) {
        leaf(start, end, new PlainAddress(piece(start, end), mail));
    }
}
