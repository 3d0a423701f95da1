package dev.backfile.markup.markdown.write;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.backfile.archive.Link;
import dev.backfile.archive.Link.Kind;
import dev.backfile.archive.Link.Use;
import dev.backfile.config.ReadingSection.RawHtml;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.markup.ForeignCalls;
import dev.backfile.markup.LinkReader;
import dev.backfile.markup.LinkTable;
import dev.backfile.markup.TextPositions;
import dev.backfile.markup.TextSource;
import dev.backfile.markup.UntrustedUrls;
import dev.backfile.markup.check.MisspelledSchemes;
import dev.backfile.markup.html.BalanceFault;
import dev.backfile.markup.html.Balanced;
import dev.backfile.markup.html.HtmlBalance;
import dev.backfile.markup.html.HtmlCleaner;
import dev.backfile.markup.html.HtmlLinks;
import dev.backfile.markup.html.HtmlReader;
import dev.backfile.markup.html.ImageText;
import dev.backfile.markup.html.RawPieces;
import dev.backfile.markup.html.SummaryMark;
import dev.backfile.markup.html.UnbalancedHtml;
import dev.backfile.markup.markdown.inline.AttributeNode;
import dev.backfile.markup.markdown.inline.Attributes;
import dev.backfile.markup.markdown.inline.Escapes;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One Markdown text while it becomes HTML: what is known of its links, ids and raw HTML, so that a piece of it can be
 * written twice, into the body and into the summary. Confined to one thread.
 */
public final class MarkdownPage {

    private static final LinkReader LINK_READER = new LinkReader();

    private final TextSource source;
    private final TextPositions lines;
    private final LinkTable links;
    private final RawHtml rawHtml;
    private final boolean mends;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<Node, OptionalInt> numbers = new IdentityHashMap<>();
    private final Map<Node, String> rawPieces = new IdentityHashMap<>();
    private final Map<Node, Integer> rawNumbers = new IdentityHashMap<>();
    private final List<Node> rawNodes = new ArrayList<>();
    private final Map<Node, String> headingIds = new IdentityHashMap<>();
    private final Map<Node, Attributes> taken = new IdentityHashMap<>();
    private final Map<BasedSequence, Boolean> directiveIds = new IdentityHashMap<>();
    private final HeadingIds ids = new HeadingIds();
    private final PullQuotes pullQuotes = new PullQuotes();

    /**
     * Makes a page.
     *
     * @param mends whether raw HTML that does not close is kept within the text, and misspelt URLs are told
     */
    public MarkdownPage(TextSource source, TextPositions lines, LinkTable links, RawHtml rawHtml, boolean mends) {
        this.mends = mends;
        this.source = source;
        this.lines = lines;
        this.links = links;
        this.rawHtml = rawHtml;
    }

    /** The text. */
    public String text() {
        return source.text();
    }

    /** What becomes of raw HTML. */
    public RawHtml rawHtml() {
        return rawHtml;
    }

    /** The pull quotes that repeat what the text says. */
    public PullQuotes pullQuotes() {
        return pullQuotes;
    }

    /**
     * The HTML of a piece of the page: its raw HTML, if there is any, kept within it, and cleaned if it is not trusted.
     * What is wrong with it is not told.
     */
    public String finish(String html) {
        return finish(html, new ArrayList<>());
    }

    /** The same, with what is wrong with its raw HTML. */
    public String finish(String html, List<Diagnostic> mistakes) {
        if (!RawPieces.isIn(html)) {
            return html;
        }
        RawPieces pieces = RawPieces.of(html);
        Balanced balanced = HtmlBalance.of(pieces);
        balanced.mistakes().forEach(mistake -> mistakes.add(diagnostic(mistake)));
        String finished = mends ? balanced.html() : pieces.html();
        return rawHtml == RawHtml.SANITIZE ? HtmlCleaner.clean(finished) : finished;
    }

    private Diagnostic diagnostic(BalanceFault mistake) {
        BasedSequence chars = chars(rawNodes.get(mistake.piece()));
        return UnbalancedHtml.diagnostic(mistake, chars, offset -> lines.place(chars.getIndexOffset(offset)));
    }

    /** The mistakes so far. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * The number of the link that a node makes, if it is one of ours.
     *
     * @param node the node, or the reference definition that it names
     * @param url its URL as written
     */
    public OptionalInt link(Node node, BasedSequence url, Use use) {
        return numbers.computeIfAbsent(node, key -> read(Escapes.unescape(url), use, url.getStartOffset()));
    }

    /**
     * The number of the link that an argument of a directive makes, if it is one of ours.
     *
     * @param url its URL, without escapes
     */
    public OptionalInt link(Node argument, String url, Use use) {
        return numbers.computeIfAbsent(argument, key -> read(url, use, argument.getStartOffset()));
    }

    /**
     * The number of a link that a node makes and that is no URL.
     *
     * @param kind what the target is named by
     * @param target the target, as written
     */
    public int link(Node node, Kind kind, BasedSequence target) {
        return numbers.computeIfAbsent(node, key -> {
                    String written = target.toString();
                    int hash = written.indexOf('#');
                    String name =
                            hash < 0 ? written : written.substring(0, hash).strip();
                    String suffix = hash < 0 ? "" : written.substring(hash);
                    return OptionalInt.of(links.add(new Link(
                            kind, Use.HYPERLINK, name, suffix, written, lines.position(target.getStartOffset()))));
                })
                .getAsInt();
    }

    /** Whether a URL in Markdown is taken out: where raw HTML is not trusted, links are not either. */
    public boolean isForbidden(String url, boolean image) {
        return rawHtml != RawHtml.ALLOW && !(image ? UntrustedUrls.isImage(url) : UntrustedUrls.isLink(url));
    }

    /** Raw HTML, marked as such until the page is {@link #finish finished}, with its links as slots. */
    public String raw(Node node) {
        int number = rawNumbers.computeIfAbsent(node, key -> {
            rawNodes.add(key);
            return rawNodes.size() - 1;
        });
        return RawPieces.mark(opened(node), number);
    }

    /** Takes the ids of raw HTML. */
    public void takeIds(Node node) {
        opened(node);
    }

    private String opened(Node node) {
        return rawPieces.computeIfAbsent(node, key -> {
            BasedSequence chars = chars(node);
            return HtmlLinks.open(chars.toString(), new HtmlLinks.Finder() {
                @Override
                public OptionalInt link(String url, Use use, int offset) {
                    return read(url, use, chars.getIndexOffset(offset));
                }

                @Override
                public void id(String id, int offset) {
                    takeId(id, chars.getIndexOffset(offset));
                }

                @Override
                public void silentImage(int offset) {
                    diagnostics.add(ImageText.missing(lines, chars.getIndexOffset(offset), ImageText.HTML_HINT));
                }

                @Override
                public boolean endlessTag(int offset) {
                    diagnostics.add(UnbalancedHtml.endless(lines.place(chars.getIndexOffset(offset))));
                    return mends;
                }
            });
        });
    }

    /** Where the character at an offset of the text stands. */
    public Place place(int offset) {
        return lines.place(offset);
    }

    /** Tells a mistake, once only where what it is about is written twice. */
    public void tell(Diagnostic mistake) {
        if (!diagnostics.contains(mistake)) {
            diagnostics.add(mistake);
        }
    }

    /** Whether an id that a writer chose for a directive is its own; false where there is none. */
    public boolean takesId(BasedSequence id) {
        return !id.isEmpty() && directiveIds.computeIfAbsent(id, key -> takeId(id.toString(), id.getStartOffset()));
    }

    /** The ids of directives, which templates write. */
    public Set<String> directiveIds() {
        return directiveIds.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(taken -> taken.getKey().toString())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Notes that an image has no text for those who do not see it. */
    void silentImage(Node image) {
        tell(ImageText.missing(lines, image.getStartOffset(), ImageText.MARKDOWN_HINT));
    }

    /** The characters of raw HTML, without the marks of the blocks around it. */
    public static BasedSequence chars(Node node) {
        return node instanceof HtmlBlockBase block && !block.getContentChars().isEmpty()
                ? block.getContentChars()
                : node.getChars();
    }

    /** Whether a block is the mark of a summary alone, or a comment in a line is that mark. */
    public static boolean isSummaryMark(Node node) {
        return node instanceof HtmlBlockBase && SummaryMark.is(chars(node).trim())
                || node instanceof HtmlInlineComment && SummaryMark.is(node.getChars());
    }

    /** The attributes that a node holds, without their id where it is taken already. */
    public Attributes attributes(AttributeNode node) {
        return attributes(node, node.attributes(), node.getStartOffset());
    }

    /** The attributes of a node, without their id where it is taken already. */
    Attributes attributes(Node node, Attributes attributes, int offset) {
        if (attributes.id().isEmpty()) {
            return attributes;
        }
        return taken.computeIfAbsent(
                node, key -> takeId(attributes.id(), offset) ? attributes : attributes.withoutId());
    }

    /** The id of a heading that has none of its own. */
    String headingId(Node heading) {
        return headingIds.computeIfAbsent(heading, key -> ids.make(InlineText.of(heading)));
    }

    private boolean takeId(String id, int offset) {
        boolean free = ids.take(id);
        if (!free) {
            diagnostics.add(HtmlReader.duplicate(id, lines, offset));
        }
        return free;
    }

    private OptionalInt read(String url, Use use, int offset) {
        if (mends) {
            MisspelledSchemes.check(url, lines.place(offset)).ifPresent(diagnostics::add);
        }
        return isForbidden(url, use == Use.EMBEDDED) || ForeignCalls.isIn(url)
                ? OptionalInt.empty()
                : LINK_READER.read(url, use, source, lines.position(offset), links);
    }
}
