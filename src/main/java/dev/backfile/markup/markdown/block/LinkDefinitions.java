package dev.backfile.markup.markdown.block;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import dev.backfile.markup.markdown.inline.Definitions;
import dev.backfile.markup.markdown.inline.InlineReader;

/** Takes the definitions of links at the beginning of paragraphs. */
final class LinkDefinitions implements ParagraphPreProcessorFactory, Independent {

    @Override
    public boolean affectsGlobalScope() {
        return true;
    }

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
        return new Search(((InlineReader) state.getInlineParser()).definitions());
    }

    /** The search for definitions in the paragraphs of one text. */
    private record Search(Definitions definitions) implements ParagraphPreProcessor {

        @Override
        public int preProcessBlock(Paragraph paragraph, ParserState state) {
            return definitions.take(paragraph.getChars());
        }
    }
}
