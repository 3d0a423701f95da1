package dev.backfile.markup;

import com.vladsch.flexmark.ext.abbreviation.AbbreviationBlock;
import com.vladsch.flexmark.ext.abbreviation.internal.AbbreviationBlockParser;
import com.vladsch.flexmark.ext.abbreviation.internal.AbbreviationNodePostProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's abbreviations, with definitions found by our own search: flexmark's miscounts those that do not begin their
 * line, and fails at some.
 */
final class Abbreviations implements Parser.ParserExtension {

    @Override
    public void parserOptions(MutableDataHolder options) {
        // there are none
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.customBlockParserFactory(new Definitions());
        builder.postProcessorFactory(new AbbreviationNodePostProcessor.Factory());
    }

    private static final class Definitions implements CustomBlockParserFactory, Independent {

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new Search(options);
        }
    }

    private static final class Search extends AbstractBlockParserFactory {

        private static final Pattern DEFINITION = Pattern.compile("\\*\\[\\s*\\S.*?]:");
        private static final int CODE_INDENT = 4;
        private static final int MARK = 2;

        Search(DataHolder options) {
            super(options);
        }

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= CODE_INDENT) {
                return BlockStart.none();
            }
            BasedSequence line = state.getLine();
            BasedSequence definition = line.subSequence(state.getNextNonSpaceIndex());
            Matcher matcher = DEFINITION.matcher(definition);
            if (!matcher.lookingAt()) {
                return BlockStart.none();
            }
            AbbreviationBlockParser parser = new AbbreviationBlockParser();
            AbbreviationBlock block = (AbbreviationBlock) parser.getBlock();
            int end = matcher.end();
            block.setOpeningMarker(definition.subSequence(0, MARK));
            block.setText(definition.subSequence(MARK, end - MARK).trim());
            block.setClosingMarker(definition.subSequence(end - MARK, end));
            block.setAbbreviation(definition.subSequence(end).trim());
            block.setCharsFromContent();
            return BlockStart.of(parser).atIndex(line.length());
        }
    }
}
