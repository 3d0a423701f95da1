package dev.backfile.markup.markdown.block;

import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import dev.backfile.markup.markdown.inline.InlineReader;

/** Takes the definitions of links at the beginning of paragraphs. */
final class LinkDefinitions implements ParagraphPreProcessorFactory, Independent {

    @Override
    public boolean affectsGlobalScope() {
        return true;
    }

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
        InlineReader reader = (InlineReader) state.getInlineParser();
        return (paragraph, same) -> reader.definitions().take(paragraph.getChars());
    }
}
