package dev.backfile.markup.markdown;

import dev.backfile.archive.Fragment;
import dev.backfile.archive.Standfirst;
import dev.backfile.config.ReadingSection;
import dev.backfile.config.Settings;
import dev.backfile.config.directive.Directives;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.OwnFault;
import dev.backfile.markup.CleanText;
import dev.backfile.markup.LinkTable;
import dev.backfile.markup.MarkedUp;
import dev.backfile.markup.MarkupReader;
import dev.backfile.markup.TextPositions;
import dev.backfile.markup.TextSource;
import dev.backfile.markup.markdown.inline.Excess;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads Markdown. Immutable; safe for use by many threads. */
public final class MarkdownReader implements MarkupReader {

    private final MarkdownDialect dialect;

    /** Makes a reader for a site. */
    public MarkdownReader(Settings settings) {
        this(
                settings.reading(),
                settings.directives(),
                settings.site().locale(),
                settings.habits().sources().mendsHtml());
    }

    /**
     * Makes a reader.
     *
     * @param reading how sources are read: Backfile's own Markdown or pegdown's, and what becomes of raw HTML
     * @param directives the directives of Backfile's own Markdown
     * @param locale the language, whose quotation marks are set in Backfile's own Markdown
     * @param mends whether raw HTML that does not close is kept within its text
     */
    public MarkdownReader(ReadingSection.Reading reading, Directives directives, Locale locale, boolean mends) {
        this.dialect = reading.pegdownExtensions()
                .<MarkdownDialect>map(extensions -> new PegdownMarkdown(extensions, reading, mends))
                .orElseGet(() -> new BackfileMarkdown(reading, directives, locale));
    }

    /** Makes a reader of a dialect. */
    MarkdownReader(MarkdownDialect dialect) {
        this.dialect = dialect;
    }

    /**
     * Reads an article and forgets it: the parser is loaded by then, which takes as long as reading many articles.
     *
     * @param text an article that has what most have
     */
    public static void warmUp(String text) {
        new MarkdownReader(new BackfileMarkdown(
                        ReadingSection.RawHtml.ALLOW, OptionalInt.empty(), Directives.NONE, Locale.ENGLISH))
                .read(new TextSource(text, "", "", 1, 1), new LinkTable());
    }

    @Override
    public MarkedUp read(TextSource source, LinkTable links) {
        CleanText clean = CleanText.of(source);
        TextPositions positions = new TextPositions(clean.source());
        Optional<Diagnostic> tooDeep = MarkupBounds.check(clean.source().text(), positions);
        if (tooDeep.isPresent()) {
            return unreadable(tooDeep.get());
        }
        try {
            return dialect.read(clean, positions, links);
        } catch (Excess excess) {
            return unreadable(MarkupBounds.of(excess, positions));
        } catch (StackOverflowError unforeseen) {
            return unreadable(MarkupBounds.unforeseen(positions));
        } catch (RuntimeException fault) {
            return unreadable(fault(fault, positions));
        }
    }

    /**
     * Reads one line of Markdown, as it stands in a field of front matter: emphasis, links, code, but no blocks, whatever
     * the line begins with.
     *
     * @param source the line and its place
     * @param links the document's links, to which those of the line are added
     * @param diagnostics takes the line's mistakes
     * @return the line as HTML without an element around it
     */
    public Fragment inline(TextSource source, LinkTable links, List<Diagnostic> diagnostics) {
        return field(
                source,
                diagnostics,
                Fragment.EMPTY,
                (clean, positions) -> dialect.inline(clean, positions, links, diagnostics));
    }

    /**
     * Reads the lines under a headline: a line of Markdown as {@link #inline} reads it or, where Markdown is Backfile's own and
     * the last line begins with a dash, a quotation with its source.
     *
     * @param source the lines and their place
     * @param links the document's links, to which those of the lines are added
     * @param diagnostics takes the mistakes of the lines
     */
    public Standfirst standfirst(TextSource source, LinkTable links, List<Diagnostic> diagnostics) {
        return field(
                source,
                diagnostics,
                Standfirst.EMPTY,
                (clean, positions) -> dialect.standfirst(clean, positions, links, diagnostics));
    }

    private static <T> T field(
            TextSource source, List<Diagnostic> diagnostics, T none, BiFunction<CleanText, TextPositions, T> reading) {
        CleanText clean = CleanText.of(source);
        TextPositions positions = new TextPositions(clean.source());
        Optional<Diagnostic> tooDeep = MarkupBounds.check(clean.source().text(), positions);
        if (tooDeep.isPresent()) {
            diagnostics.add(tooDeep.get());
            return none;
        }
        try {
            return reading.apply(clean, positions);
        } catch (Excess beyond) {
            diagnostics.add(MarkupBounds.of(beyond, positions));
            return none;
        } catch (StackOverflowError unforeseen) {
            diagnostics.add(MarkupBounds.unforeseen(positions));
            return none;
        } catch (RuntimeException fault) {
            diagnostics.add(fault(fault, positions));
            return none;
        }
    }

    /** Something fails at a text, the parser or what Backfile makes of what it read: that must not cost the bake. */
    private static Diagnostic fault(RuntimeException fault, TextPositions positions) {
        if (OwnFault.isOurs(fault, "com.vladsch.")) {
            return OwnFault.at(positions.place(0), fault);
        }
        return Diagnostic.of(
                        Code.UNREADABLE_MARKUP,
                        positions.place(0),
                        "the Markdown parser fails at this text: " + fault,
                        "take out one part after the other until it can be read, and report the part that it fails at")
                .withDetails(OwnFault.trace(fault));
    }

    private static MarkedUp unreadable(Diagnostic mistake) {
        return new MarkedUp(Fragment.EMPTY, Fragment.EMPTY, List.of(), Set.of(), 0, List.of(mistake));
    }
}
