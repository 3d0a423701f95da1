package dev.backfile.markup.html;

import dev.backfile.archive.Fragment;
import dev.backfile.archive.LinkPlaceholders;
import dev.backfile.notation.BlockElements;
import java.util.Set;

/** The text of HTML: for descriptions, titles and everything else that holds no markup. */
public final class PlainText {

    private static final Set<String> BREAKING = BlockElements.and("br", "img");

    private PlainText() {}

    /** The text of a fragment: tags and slots dropped, character references decoded, white space collapsed. */
    public static String of(Fragment fragment) {
        String html = withoutSlots(fragment.html());
        StringBuilder text = new StringBuilder(html.length());
        HtmlScanner.scan(html, new HtmlScanner.Handler() {
            @Override
            public void text(int start, int end) {
                text.append(HtmlCharacters.decodeText(html.substring(start, end)));
            }

            @Override
            public void other(int start, int end) {
                // neither comments nor scripts are text
            }

            @Override
            public void tag(HtmlScanner.Tag tag) {
                if (isBreaking(tag.name())) {
                    text.append(' ');
                }
            }
        });
        return collapse(text.toString());
    }

    /** Whether an element of this name ends the word before it. */
    static boolean isBreaking(String name) {
        return BREAKING.contains(name);
    }

    /** HTML without its slots; what a slot encloses goes or stays with the tags that it holds. */
    static String withoutSlots(String html) {
        int open = indexOfMark(html, 0);
        if (open < 0) {
            return html;
        }
        StringBuilder kept = new StringBuilder(html.length());
        int done = 0;
        while (open >= 0) {
            kept.append(html, done, open);
            int close = indexOfMark(html, open + 1);
            done = close < 0 ? html.length() : close + 1;
            open = indexOfMark(html, done);
        }
        return kept.append(html, done, html.length()).toString();
    }

    /** The text with each run of white space as one space and none at its ends. */
    public static String collapse(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        boolean space = false;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (Character.isWhitespace(character)) {
                space = true;
            } else {
                if (space && !collapsed.isEmpty()) {
                    collapsed.append(' ');
                }
                space = false;
                collapsed.append(character);
            }
        }
        return collapsed.toString();
    }

    private static int indexOfMark(String html, int from) {
        return LinkPlaceholders.indexOfMark(html, from);
    }
}
