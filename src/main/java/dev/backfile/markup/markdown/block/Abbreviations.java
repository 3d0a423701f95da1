package dev.backfile.markup.markdown.block;

import com.vladsch.flexmark.ext.abbreviation.AbbreviationBlock;
import com.vladsch.flexmark.ext.abbreviation.internal.AbbreviationBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the definitions of abbreviations, {@code *[RNLI]: …}: flexmark's own search miscounts those that do not begin
 * their line, and fails at some. Where they stand in the text is looked for with the other inline markup.
 */
public final class Abbreviations implements CustomBlockParserFactory, Independent {

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return new Search(options);
    }

    private static final class Search extends AbstractBlockParserFactory {

        private static final Pattern DEFINITION = Pattern.compile("\\*\\[\\s{0,9}\\S.{0,90}?]:");
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
