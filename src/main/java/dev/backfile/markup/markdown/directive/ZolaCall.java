package dev.backfile.markup.markdown.directive;

import dev.backfile.markup.markdown.directive.ShortcodeToken.Argument;
import dev.backfile.markup.markdown.directive.ShortcodeToken.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A call as Zola writes it: {@code {{ name(key="value") }}} stands alone, {@code {% name(key="value") %}} has a body up to
 * {@code {% end %}}.
 *
 * @see <a href="https://www.getzola.org/documentation/content/shortcodes/">Shortcodes in Zola's documentation</a>
 */
final class ZolaCall {

    private static final Pattern HEAD =
            Pattern.compile("\\{([{%])-?[ \\t\\r\\n]{0,20}+([A-Za-z_]\\w{0,63}+)[ \\t]{0,20}+\\(");
    private static final Pattern ARGUMENT = Pattern.compile("\\s{0,20}+([A-Za-z_]\\w{0,63}+)\\s{0,20}+=\\s{0,20}+"
            + "(?:\"([^\"]*+)\"|'([^']*+)'|`([^`]*+)`|([^\\s\"'`(),{}\\[\\]]++|\\[[^\\[\\]{}]*+]))\\s{0,20}+(,?)");
    private static final Pattern END = Pattern.compile("\\s{0,20}+\\)\\s{0,20}+-?([}%])}");

    private ZolaCall() {}

    /** The call that begins at an index and ends before a limit; null when none does. */
    static @Nullable ShortcodeToken at(CharSequence text, int start, int limit) {
        Matcher head = HEAD.matcher(text).region(start, limit);
        if (!head.lookingAt()) {
            return null;
        }
        List<Argument> arguments = new ArrayList<>();
        int index = head.end();
        Matcher argument = ARGUMENT.matcher(text);
        boolean more = true;
        while (more && argument.region(index, limit).lookingAt()) {
            int value = 2;
            while (argument.start(value) < 0) {
                value++;
            }
            arguments.add(new Argument(argument.group(1), argument.start(value), argument.end(value)));
            index = argument.end();
            more = !argument.group(6).isEmpty();
        }
        Matcher end = END.matcher(text).region(index, limit);
        boolean alone = head.group(1).equals("{");
        if (!end.lookingAt() || end.group(1).equals("}") != alone) {
            return null;
        }
        return new ShortcodeToken(
                start, end.end(), head.group(2), alone ? Form.ALONE : Form.OPENING_TO_END, List.copyOf(arguments));
    }
}
