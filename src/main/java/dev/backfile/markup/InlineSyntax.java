package dev.backfile.markup;

import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import java.util.function.Supplier;

/**
 * A syntax within lines that begins with a character of its own.
 *
 * @param character the character
 * @param parser makes a parser for each document
 */
record InlineSyntax(String character, Supplier<InlineParserExtension> parser)
        implements InlineParserExtensionFactory, Independent {

    @Override
    public CharSequence getCharacters() {
        return character;
    }

    @Override
    public InlineParserExtension apply(LightInlineParser inlineParser) {
        return parser.get();
    }
}
