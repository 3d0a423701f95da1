package dev.backfile.markup;

import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A syntax within lines that begins with a character of its own.
 *
 * @param character the character
 * @param parser makes a parser for each document
 */
record InlineSyntax(String character, Supplier<InlineParserExtension> parser) implements InlineParserExtensionFactory {

    @Override
    public CharSequence getCharacters() {
        return character;
    }

    @Override
    public InlineParserExtension apply(LightInlineParser inlineParser) {
        return parser.get();
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }
}
