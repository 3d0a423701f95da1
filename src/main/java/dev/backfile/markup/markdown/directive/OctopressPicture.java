package dev.backfile.markup.markdown.directive;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The order of Octopress's tag for pictures, {@code {% img [classes] /path/to/picture [width [height]] ['title' ['alt']] %}},
 * which many themes of Jekyll have taken over.
 */
final class OctopressPicture {

    private static final Pattern ADDRESS = Pattern.compile(".*[./:].*");
    private static final Pattern LENGTH = Pattern.compile("[1-9][0-9]{0,4}");

    private OctopressPicture() {}

    /** The arguments of a call, each with a name. */
    static List<ShortcodeToken.Argument> named(List<ShortcodeToken.Argument> arguments, BasedSequence source) {
        List<ShortcodeToken.Argument> named = new ArrayList<>();
        List<ShortcodeToken.Argument> inOrder = new ArrayList<>();
        arguments.forEach(argument -> (argument.name().isEmpty() ? inOrder : named).add(argument));
        if (inOrder.isEmpty()) {
            return named;
        }
        int address = 0;
        while (address < inOrder.size() - 1 && !is(ADDRESS, inOrder.get(address), source)) {
            named.add(with("class", inOrder.get(address)));
            address++;
        }
        named.add(with("src", inOrder.get(address)));
        int next = address + 1;
        for (String length : List.of("width", "height")) {
            if (next < inOrder.size() && is(LENGTH, inOrder.get(next), source)) {
                named.add(with(length, inOrder.get(next)));
                next++;
            }
        }
        if (next < inOrder.size()) {
            ShortcodeToken.Argument title = inOrder.get(next);
            boolean quoted = "'\"".indexOf(source.charAt(title.start() - 1)) >= 0;
            int end = (quoted ? title : inOrder.get(inOrder.size() - 1)).end();
            named.add(new ShortcodeToken.Argument("title", title.start(), end));
            if (quoted && next + 1 < inOrder.size()) {
                named.add(with("alt", inOrder.get(next + 1)));
            }
        }
        return named;
    }

    private static boolean is(Pattern pattern, ShortcodeToken.Argument argument, BasedSequence source) {
        return pattern.matcher(source.subSequence(argument.start(), argument.end()))
                .matches();
    }

    private static ShortcodeToken.Argument with(String name, ShortcodeToken.Argument argument) {
        return new ShortcodeToken.Argument(name, argument.start(), argument.end());
    }
}
