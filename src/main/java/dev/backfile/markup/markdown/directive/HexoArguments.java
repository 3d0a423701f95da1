package dev.backfile.markup.markdown.directive;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.backfile.markup.markdown.directive.ShortcodeToken.Argument;
import java.util.ArrayList;
import java.util.List;

/**
 * The arguments of tags whose words without quotes are one text, as in {@code {% blockquote Jane Doe, A Book %}}, with options such
 * as {@code lang:java} among them.
 *
 * @see <a href="https://hexo.io/docs/tag-plugins">Tag plugins in Hexo's documentation</a>
 */
final class HexoArguments {

    private static final String LANGUAGE = "lang:";

    private HexoArguments() {}

    /** The arguments, the first words without a name as one. */
    static List<Argument> named(List<Argument> arguments, BasedSequence source) {
        List<Argument> named = new ArrayList<>();
        int words = -1;
        for (Argument argument : arguments) {
            BasedSequence value = source.subSequence(argument.start(), argument.end());
            if (argument.name().isEmpty() && value.startsWith(LANGUAGE)) {
                named.add(new Argument("lang", argument.start() + LANGUAGE.length(), argument.end()));
            } else if (argument.name().isEmpty() && words >= 0 && words == named.size() - 1) {
                named.set(words, new Argument("", named.get(words).start(), argument.end()));
            } else {
                words = argument.name().isEmpty() ? named.size() : words;
                named.add(argument);
            }
        }
        return named;
    }
}
