package dev.backfile.markup.markdown.write;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells which pull quotes of a text repeat what it says itself, so that they are not read out twice. The text is looked at
 * when the first of them is asked for. Confined to one thread.
 */
public final class PullQuotes {

    /** Nobody pulls more out of one article; what stands behind them is taken for quotations of somebody else. */
    private static final int MOST = 50;

    private static final Pattern ELLIPSIS = Pattern.compile("[…⋯‥]|\\.(?:[ \\u00A0]?\\.){2,}+");

    private final Map<BlockQuote, Boolean> known = new IdentityHashMap<>();
    private @Nullable NormalizedWords article;
    private @Nullable NormalizedWords speech;

    /** Whether a block quote is a pull quote whose words stand in the running text, too. */
    public boolean repeats(BlockQuote quote) {
        Boolean told = known.get(quote);
        if (told == null) {
            told = known.size() < MOST
                    && Quotation.of(quote)
                            .filter(quotation -> quotation.isPullQuote() && isPlain(quote))
                            .filter(quotation -> says(quote.getDocument(), words(quote, quotation)))
                            .isPresent();
            known.put(quote, told);
        }
        return told;
    }

    /** Whether the article says what a quote says, as it stands or with who speaks left out of both. */
    private boolean says(Document document, String quote) {
        NormalizedWords whole = article;
        NormalizedWords withoutTags = speech;
        if (whole == null || withoutTags == null) {
            StringBuilder collected = new StringBuilder();
            collect(document, collected);
            String text = collected.toString();
            whole = NormalizedWords.of(text);
            withoutTags = NormalizedWords.of(SpeechTags.without(text));
            article = whole;
            speech = withoutTags;
        }
        return whole.holds(List.of(NormalizedWords.of(quote)))
                || whole.holds(parts(quote))
                || withoutTags.holds(parts(SpeechTags.without(quote)));
    }

    /** What stands between the ellipses of a quote; nothing when one of several parts may come from anywhere. */
    private static List<NormalizedWords> parts(String quote) {
        List<NormalizedWords> parts = ELLIPSIS.splitAsStream(quote)
                .map(NormalizedWords::of)
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.size() < 2 || parts.stream().allMatch(NormalizedWords::isTelling) ? parts : List.of();
    }

    /** The running text: every paragraph that stands in no pull quote. */
    private static void collect(Node parent, StringBuilder text) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Paragraph) {
                text.append(InlineText.of(child)).append(' ');
            } else if (child instanceof Block && !isPullQuote(child)) {
                collect(child, text);
            }
        }
    }

    private static boolean isPullQuote(Node node) {
        return node instanceof BlockQuote quote
                && Quotation.of(quote).filter(Quotation::isPullQuote).isPresent();
    }

    private static String words(BlockQuote quote, Quotation quotation) {
        StringBuilder text = new StringBuilder();
        for (Node child = quote.getFirstChild(); child != quotation.last(); child = child.getNext()) {
            text.append(InlineText.of(child)).append(' ');
        }
        return text.append(InlineText.of(quotation.last().getFirstChild(), quotation.end()))
                .toString();
    }

    /** Whether a quote holds nothing but paragraphs of text, in which nothing can be reached with a keyboard but links. */
    private static boolean isPlain(BlockQuote quote) {
        for (Node child = quote.getFirstChild(); child != null; child = child.getNext()) {
            if (!(child instanceof Paragraph) || hasMoreThanText(child)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasMoreThanText(Node paragraph) {
        for (Node node : paragraph.getDescendants()) {
            if (node instanceof HtmlInlineBase || node instanceof Image || node instanceof ImageRef) {
                return true;
            }
        }
        return false;
    }
}
