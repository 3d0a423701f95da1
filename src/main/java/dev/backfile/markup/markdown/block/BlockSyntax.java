package dev.backfile.markup.markdown.block;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserFactory;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockPreProcessor;
import com.vladsch.flexmark.parser.block.BlockPreProcessorFactory;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserPhase;
import com.vladsch.flexmark.parser.core.DocumentBlockParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.backfile.markup.markdown.inline.SourceSequence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The kinds of blocks that a text may hold, and the parser that finds them and what stands within their lines. They are flexmark's, or
 * extensions of it, and the tree is the one that flexmark's {@code DocumentParser} would make with them. But that looks at each character
 * for the end of a line, and at each line for each kind of block; here a line is looked at for those kinds alone that begin with its first
 * character. What flexmark has for options that are not set here is left out: nodes for blank lines, lists that end at two of them, lists
 * of the lines of a document, blocks of HTML that other blocks interrupt. Immutable; serves all threads.
 */
public final class BlockSyntax {

    private static final BitSet NO_CHARACTERS = new BitSet();
    private static final LinkRefProcessorData NO_REFERENCES = new LinkRefProcessorData(List.of(), 0, new int[0]);

    private final DataHolder options;
    private final InlineParserFactory inline;
    private final List<BlockKind> kinds;
    private final Beginnings beginnings;
    private final List<ParagraphPreProcessorFactory> paragraphs;
    private final List<BlockPreProcessorFactory> blocks;

    private BlockSyntax(Builder builder) {
        this.options = builder.options.toImmutable();
        this.inline = builder.inline;
        this.kinds = List.copyOf(builder.kinds);
        this.beginnings = new Beginnings(kinds, options);
        this.paragraphs = List.copyOf(builder.paragraphs);
        this.blocks = List.copyOf(builder.blocks);
    }

    /** Begins with a syntax of paragraphs alone, whose lines a parser of this factory reads. */
    public static Builder builder(InlineParserFactory inline) {
        return new Builder(inline);
    }

    /** The options of what finds blocks and reads them. */
    public DataHolder options() {
        return options;
    }

    /** Parses a text. */
    public Document parse(String text) {
        return parse(SourceSequence.of(text));
    }

    /** Parses a text, or a piece of one: nodes know where they stand in the whole. */
    public Document parse(BasedSequence text) {
        DocumentBlockParser parser = new DocumentBlockParser();
        parser.initializeDocument(options, text);
        Document document = parser.getBlock();
        InlineParser lines =
                inline.inlineParser(options, NO_CHARACTERS, NO_CHARACTERS, Map.of(), NO_REFERENCES, List.of());
        lines.initializeDocument(document);
        ReadingState state = new ReadingState(parser, lines, text);
        readLines(state);
        processParagraphs(state);
        processBlocks(state);
        parseInlines(state);
        lines.finalizeDocument(document);
        return document;
    }

    private void readLines(ReadingState state) {
        state.enter(ParserPhase.PARSE_BLOCKS);
        LineReader reader = new LineReader(beginnings, state);
        while (state.line().nextLine()) {
            reader.read();
        }
        state.open().closeTo(0);
    }

    private void processParagraphs(ReadingState state) {
        state.enter(ParserPhase.PRE_PROCESS_PARAGRAPHS);
        for (ParagraphPreProcessorFactory factory : paragraphs) {
            ParagraphPass.through(state, factory.apply(state));
        }
    }

    private void processBlocks(ReadingState state) {
        state.enter(ParserPhase.PRE_PROCESS_BLOCKS);
        for (BlockPreProcessorFactory factory : blocks) {
            Collection<Block> found = state.parsed().of(factory.getBlockTypes());
            if (!found.isEmpty()) {
                BlockPreProcessor processor = factory.apply(state);
                for (Block block : found) {
                    processor.preProcess(state, block);
                }
            }
        }
    }

    private static void parseInlines(ReadingState state) {
        state.enter(ParserPhase.PARSE_INLINES);
        for (BlockParser parser : state.parsed().parsers()) {
            parser.parseInlines(state.getInlineParser());
        }
        state.enter(ParserPhase.DONE);
    }

    List<BlockKind> kinds() {
        return kinds;
    }

    List<ParagraphPreProcessorFactory> paragraphs() {
        return paragraphs;
    }

    List<BlockPreProcessorFactory> blocks() {
        return blocks;
    }

    InlineParserFactory inline() {
        return inline;
    }

    /** Collects what a syntax is made of. Where several find something, the one that was added first counts. */
    public static final class Builder {

        private final InlineParserFactory inline;
        private final MutableDataSet options = new MutableDataSet();
        private final List<BlockKind> kinds = new ArrayList<>();
        private final List<ParagraphPreProcessorFactory> paragraphs = new ArrayList<>();
        private final List<BlockPreProcessorFactory> blocks = new ArrayList<>();

        private Builder(InlineParserFactory inline) {
            this.inline = inline;
        }

        /** The options of what is added. */
        public MutableDataSet options() {
            return options;
        }

        /**
         * Adds a kind of block.
         *
         * @param beginnings the characters that are first on its first line, white space apart; a letter begins no block
         * @param factory what makes its finder, which keeps nothing of a text and serves all threads
         * @return this builder
         */
        public Builder block(String beginnings, CustomBlockParserFactory factory) {
            kinds.add(new BlockKind(beginnings, factory, false));
            return this;
        }

        /**
         * Adds a kind of block whose finder keeps something of a text, or fills itself when it is first asked.
         *
         * @param beginnings as for other kinds
         * @param factory what makes a finder for each text
         * @return this builder
         */
        public Builder blockOfText(String beginnings, CustomBlockParserFactory factory) {
            kinds.add(new BlockKind(beginnings, factory, true));
            return this;
        }

        /** Adds a kind of block that begins in any line which is indented as code is. */
        Builder indentedBlock(CustomBlockParserFactory factory) {
            return block("", factory);
        }

        /** Adds what takes its own of the beginnings of paragraphs, after what was added before. */
        public Builder paragraphs(ParagraphPreProcessorFactory factory) {
            paragraphs.add(factory);
            return this;
        }

        /** Adds what changes blocks once all are known, after what was added before. */
        public Builder blocks(BlockPreProcessorFactory factory) {
            blocks.add(factory);
            return this;
        }

        /** The syntax of all that was added. */
        public BlockSyntax build() {
            return new BlockSyntax(this);
        }
    }
}
