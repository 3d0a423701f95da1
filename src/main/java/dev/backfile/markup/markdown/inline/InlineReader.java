package dev.backfile.markup.markdown.inline;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.abbreviation.AbbreviationExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.InlineParserFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.backfile.markup.markdown.inline.rule.EndedCalls;
import dev.backfile.markup.markdown.inline.rule.InlineRules;
import dev.backfile.markup.markdown.inline.rule.RawCalls;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the inline markup of one document, block by block, in the place of flexmark's own parser. Everything is found in
 * one pass over the characters of a block, and nothing is looked for twice.
 */
public final class InlineReader extends CommonmarkInlineParser {

    /** How many characters and nodes were looked at, kept with each document that was read. */
    public static final DataKey<Long> STEPS = new DataKey<>("INLINE_STEPS", 0L);

    /** Where marks of notes stand that there are not, kept with each document that was read. */
    public static final DataKey<List<MissingNote>> MISSING_NOTES = new DataKey<>("MISSING_NOTES", List.of());

    private final InlineRules rules;
    private final boolean[] special;
    private final Definitions definitions = new Definitions();
    private final List<MissingNote> missingNotes = new ArrayList<>();
    private final Labels labels = new DocumentLabels();
    private @Nullable AbbreviatedWords abbreviations;
    private @Nullable Budget budget;
    private @Nullable RawCalls rawCalls;
    private @Nullable EndedCalls endedCalls;
    private long steps;

    private InlineReader(
            InlineRules rules,
            boolean[] special,
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkRefProcessors, extensions);
        this.rules = rules;
        this.special = special;
    }

    /** Makes a reader for each document, which finds what some rules say and CommonMark. */
    public static InlineParserFactory factory(InlineRules rules) {
        boolean[] special = InlineScanner.specials(rules);
        return (options, characters, delimiters, processors, references, extensions) ->
                new InlineReader(rules, special, options, characters, delimiters, processors, references, extensions);
    }

    /** The definitions of links that were taken so far. */
    public Definitions definitions() {
        return definitions;
    }

    @Override
    public void parse(BasedSequence content, Node block) {
        BasedSequence trimmed = content.trim();
        CountedText text = new CountedText(trimmed.toString());
        InlineScanner scanner = new InlineScanner(trimmed, text, block, labels, rules, special);
        List<Token> tokens = scanner.scan();
        new TreeBuilder(trimmed, text, block, abbreviations()).build(tokens);
        steps += text.looks() + scanner.steps() + tokens.size();
    }

    @Override
    public void finalizeDocument(Document document) {
        document.set(STEPS, steps);
        document.set(MISSING_NOTES, List.copyOf(missingNotes));
    }

    private AbbreviatedWords abbreviations() {
        AbbreviatedWords words = abbreviations;
        if (words == null) {
            words = new AbbreviatedWords(AbbreviationExtension.ABBREVIATIONS.get(document), budget());
            abbreviations = words;
        }
        return words;
    }

    private Budget budget() {
        Budget found = budget;
        if (found == null) {
            found = new Budget(document.getChars().length());
            budget = found;
        }
        return found;
    }

    private final class DocumentLabels implements Labels {

        @Override
        public @Nullable Reference definition(String label) {
            return definitions.get(label);
        }

        @Override
        public void use(Reference definition) {
            budget().spend(definition.getUrl().length() + definition.getTitle().length());
        }

        @Override
        public @Nullable FootnoteBlock note(String name) {
            return FootnoteExtension.FOOTNOTES.get(document).getFromRaw(name);
        }

        @Override
        public void missingNote(int start, int end) {
            missingNotes.add(new MissingNote(start, end));
        }

        @Override
        public RawCalls.Part calls(int offset) {
            RawCalls found = rawCalls;
            if (found == null) {
                found = new RawCalls(document.getChars().toString());
                rawCalls = found;
            }
            return found.at(offset - document.getChars().getStartOffset());
        }

        @Override
        public String endedCall(int offset) {
            EndedCalls found = endedCalls;
            if (found == null) {
                found = new EndedCalls(document.getChars().toString());
                endedCalls = found;
            }
            return found.nameAt(offset - document.getChars().getStartOffset());
        }
    }
}
