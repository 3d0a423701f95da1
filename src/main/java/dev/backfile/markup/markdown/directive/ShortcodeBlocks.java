package dev.backfile.markup.markdown.directive;

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
import dev.backfile.config.directive.HousePattern;
import dev.backfile.markup.markdown.block.Independent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands for directives between blocks: calls of other generators that begin a line, alone or with what another call
 * ends, and lines of a house's own markup.
 */
public final class ShortcodeBlocks implements CustomBlockParserFactory, Independent {

    private static final int CODE_INDENT = 4;

    private final Directives directives;
    private final ShortcodeHeads heads;

    /** Finds those of a site. */
    public ShortcodeBlocks(Directives directives) {
        this.directives = directives;
        this.heads = new ShortcodeHeads(directives);
    }

    /** The characters with which they may begin. */
    public String beginnings() {
        StringBuilder beginnings = new StringBuilder("{");
        for (HousePattern pattern : directives.patterns()) {
            beginnings.append(pattern.beginning().charAt(0));
        }
        return beginnings.toString();
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return new Starts(options);
    }

    /** The beginnings in one text. */
    private final class Starts extends AbstractBlockParserFactory {

        private @Nullable ShortcodeScan scan;
        private String text = "";
        private int open;
        private int lineOfEnd = -1;

        Starts(DataHolder options) {
            super(options);
        }

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine();
            int start = state.getNextNonSpaceIndex();
            if (state.getIndent() >= CODE_INDENT || start >= line.length()) {
                return BlockStart.none();
            }
            BlockStart house = house(line, start);
            if (house != null || line.charAt(start) != '{') {
                return house;
            }
            ShortcodeScan found = scan;
            if (found == null) {
                text = line.getBaseSequence().toString();
                found = new ShortcodeScan(text);
                scan = found;
            }
            ShortcodeToken token = found.at(line.getIndexOffset(start));
            if (token == null) {
                return BlockStart.none();
            }
            if (token.form() == ShortcodeToken.Form.CLOSING) {
                return lineOfEnd == state.getLineNumber()
                        ? BlockStart.of(new KnownBlock(new DirectiveEnd(line.subSequence(start)), 0))
                                .atIndex(line.length())
                        : BlockStart.none();
            }
            Optional<DirectiveHead> head = heads.of(token, line.getBaseSequence());
            if (head.isEmpty()) {
                return BlockStart.none();
            }
            ShortcodeToken end = found.endOf(token);
            int lineEnd = line.getIndexOffset(start) + line.length() - start;
            if (end == null) {
                return isBlank(text, token.end())
                        ? BlockStart.of(new KnownBlock(new DirectiveBlock(head.get(), false, true), token.end()))
                                .atIndex(line.length())
                        : BlockStart.none();
            }
            boolean raw = directives
                    .builtIn(head.get().name())
                    .filter(BuiltInDirective.CODE::equals)
                    .isPresent();
            boolean whole =
                    isBlank(text, end.end()) && (isLineStart(text, end.start()) || endsParagraph(text, end.end()));
            if (!whole || open >= DirectiveBlocks.DEEPEST) {
                return BlockStart.none();
            }
            DirectiveBlock block = new DirectiveBlock(head.get(), raw, true);
            if (raw) {
                BlockContent code = new BlockContent();
                code.add(line.getBaseSequence().subSequence(token.end(), end.start()), 0);
                block.setContent(code);
                return BlockStart.of(new KnownBlock(block, end.end())).atIndex(line.length());
            }
            int next = token.end() <= lineEnd ? start + token.end() - token.start() : line.length();
            return BlockStart.of(new Around(block, token.end(), end, this)).atIndex(next);
        }

        private @Nullable BlockStart house(BasedSequence line, int start) {
            for (HousePattern pattern : directives.patterns()) {
                if (line.charAt(start) == pattern.beginning().charAt(0)) {
                    String text = line.toString();
                    Optional<List<HousePattern.Found>> found = pattern.match(text, start);
                    if (found.isPresent()) {
                        DirectiveHead head = heads.of(pattern.shortcode(), line, start, found.get());
                        return BlockStart.of(new KnownBlock(new DirectiveBlock(head, false, true), 0))
                                .atIndex(line.length());
                    }
                }
            }
            return null;
        }
    }

    private static boolean isBlank(String text, int from) {
        int index = from;
        while (index < text.length() && text.charAt(index) != '\n') {
            if (!Character.isWhitespace(text.charAt(index++))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLineStart(String text, int offset) {
        int index = offset - 1;
        while (index >= 0 && (text.charAt(index) == ' ' || text.charAt(index) == '\t' || text.charAt(index) == '>')) {
            index--;
        }
        return index < 0 || text.charAt(index) == '\n';
    }

    /** Whether nothing stands on the next line, which a paragraph would take for its own. */
    private static boolean endsParagraph(String text, int offset) {
        int next = text.indexOf('\n', offset);
        return next < 0 || isBlank(text, next + 1);
    }

    /** A directive in which other blocks stand, up to the call that ends it. */
    private static final class Around extends AbstractBlockParser {

        private final DirectiveBlock block;
        private final int begin;
        private final ShortcodeToken end;
        private final Starts starts;

        Around(DirectiveBlock block, int begin, ShortcodeToken end, Starts starts) {
            this.block = block;
            this.begin = begin;
            this.end = end;
            this.starts = starts;
            starts.open++;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(ParserState state, BlockParser parser, Block child) {
            return true;
        }

        @Override
        public @Nullable BlockContinue tryContinue(ParserState state) {
            BasedSequence line = state.getLine();
            int start = line.getStartOffset();
            if (start >= end.end()) {
                return BlockContinue.none();
            }
            int first = state.getNextNonSpaceIndex();
            boolean ends = first < line.length()
                    && line.getIndexOffset(first) == end.start()
                    && !(state.getActiveBlockParser() instanceof FencedCodeBlockParser);
            if (ends) {
                starts.lineOfEnd = state.getLineNumber();
                return BlockContinue.none();
            }
            boolean inHead = start < begin;
            return inHead ? BlockContinue.atIndex(line.length()) : BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void closeBlock(ParserState state) {
            starts.open--;
        }
    }
}
