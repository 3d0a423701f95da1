package dev.backfile.markup.markdown.directive;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.backfile.config.directive.BuiltInDirective;
import dev.backfile.config.directive.Directives;
import dev.backfile.markup.markdown.block.Independent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds directives between blocks: {@code ::name} is one line; {@code :::name} goes on to a line of as many colons or more, and
 * others with fewer colons may stand in it.
 */
public final class DirectiveBlocks implements CustomBlockParserFactory, Independent {

    /** How deep directives may stand in each other: each is rendered once for all that stand around it. */
    public static final int DEEPEST = 12;

    private static final int CODE_INDENT = 4;
    private static final int LEAF = 2;

    private final Directives directives;

    /** Finds those of a site. */
    public DirectiveBlocks(Directives directives) {
        this.directives = directives;
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return new Starts(options);
    }

    /** The beginnings and ends in one text. */
    private final class Starts extends AbstractBlockParserFactory {

        private int open;
        private int lineOfEnd = -1;

        Starts(DataHolder options) {
            super(options);
        }

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine();
            int start = state.getNextNonSpaceIndex();
            if (state.getIndent() >= CODE_INDENT || start >= line.length() || line.charAt(start) != ':') {
                return BlockStart.none();
            }
            int colons = colons(line, start);
            if (colons < LEAF) {
                return BlockStart.none();
            }
            if (isBlank(line, start + colons)) {
                return lineOfEnd == state.getLineNumber()
                        ? BlockStart.of(new KnownBlock(new DirectiveEnd(line.subSequence(start, start + colons)), 0))
                                .atIndex(line.length())
                        : BlockStart.none();
            }
            HeadReader reader = new HeadReader(line, line.toString(), start, start + colons);
            DirectiveHead head = reader.read(directives);
            if (head == null || !isBlank(line, reader.end())) {
                return BlockStart.none();
            }
            if (colons == LEAF) {
                return BlockStart.of(new KnownBlock(new DirectiveBlock(head, false, true), 0))
                        .atIndex(line.length());
            }
            if (open >= DEEPEST) {
                return BlockStart.none();
            }
            boolean holdsCode = directives
                    .builtIn(head.name())
                    .filter(BuiltInDirective.CODE::equals)
                    .isPresent();
            DirectiveBlock block = new DirectiveBlock(head, holdsCode, false);
            return BlockStart.of(new Container(block, colons, this, around(state, matched.getBlockParser())))
                    .atIndex(line.length());
        }

        /** The directive in which a block will stand that begins here, if it stands in one itself. */
        private static @Nullable Container around(ParserState state, BlockParser matched) {
            BlockParser parent = matched;
            if (matched.isParagraphParser()) {
                List<BlockParser> active = state.getActiveBlockParsers();
                int index = active.indexOf(matched);
                parent = index > 0 ? active.get(index - 1) : matched;
            }
            return parent instanceof Container container ? container : null;
        }
    }

    private static int colons(BasedSequence line, int start) {
        int end = start;
        while (end < line.length() && line.charAt(end) == ':') {
            end++;
        }
        return end - start;
    }

    private static boolean isBlank(BasedSequence line, int from) {
        for (int index = from; index < line.length(); index++) {
            if (!Character.isWhitespace(line.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    /** A directive in which something stands. */
    private static final class Container extends AbstractBlockParser {

        private final DirectiveBlock block;
        private final int colons;
        private final Starts starts;
        private final @Nullable Container outer;
        private final BlockContent code = new BlockContent();
        private @Nullable Container inner;

        Container(DirectiveBlock block, int colons, Starts starts, @Nullable Container outer) {
            this.block = block;
            this.colons = colons;
            this.starts = starts;
            this.outer = outer;
            if (outer != null) {
                outer.inner = this;
            }
            starts.open++;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public boolean isContainer() {
            return !block.holdsCode();
        }

        @Override
        public boolean canContain(ParserState state, BlockParser parser, Block child) {
            return !block.holdsCode();
        }

        @Override
        public @Nullable BlockContinue tryContinue(ParserState state) {
            BasedSequence line = state.getLine();
            int start = state.getNextNonSpaceIndex();
            boolean inFence = state.getActiveBlockParser() instanceof FencedCodeBlockParser;
            if (!inFence && state.getIndent() < CODE_INDENT && start < line.length() && line.charAt(start) == ':') {
                int closing = colons(line, start);
                if (closing > LEAF && isBlank(line, start + closing) && ended(closing) == this) {
                    starts.lineOfEnd = state.getLineNumber();
                    block.close();
                    return BlockContinue.none();
                }
            }
            return BlockContinue.atIndex(state.getIndex());
        }

        /** The directive that so many colons end: the innermost that begins with as many, else with fewer. */
        private @Nullable Container ended(int closing) {
            Container exact = null;
            Container shorter = null;
            for (Container each = this; each != null; each = each.inner) {
                exact = each.colons == closing ? each : exact;
                shorter = each.colons < closing ? each : shorter;
            }
            return exact == null ? shorter : exact;
        }

        @Override
        public void addLine(ParserState state, BasedSequence line) {
            if (block.holdsCode()) {
                code.add(line, state.getIndent());
            }
        }

        @Override
        public boolean isRawText() {
            return block.holdsCode();
        }

        @Override
        public void closeBlock(ParserState state) {
            if (outer != null && outer.inner == this) {
                outer.inner = null;
            }
            starts.open--;
            if (block.holdsCode()) {
                block.setContent(code);
            }
        }

        @Override
        public void parseInlines(InlineParser inlineParser) {
            // its children are parsed for themselves
        }
    }
}
