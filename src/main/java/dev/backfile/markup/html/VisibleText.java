package dev.backfile.markup.html;

import dev.backfile.archive.Fragment;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of HTML that its readers see: what is hidden, or stands in for what a browser can show, is none of them. */
public final class VisibleText {

    private static final Set<String> UNSEEN = Set.of(
            "template", "noscript", "datalist", "audio", "video", "object", "canvas", "annotation", "desc", "head");
    private static final Set<String> BREAKING_TOO =
            Set.of("button", "details", "figure", "hgroup", "legend", "option", "summary", "tfoot");
    private static final Pattern HIDDEN = Pattern.compile("[\\s/\"']hidden(?=[\\s=>/])", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPEN = Pattern.compile("[\\s/\"']open(?=[\\s=>/])", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_DISPLAYED =
            Pattern.compile("(display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);

    private VisibleText() {}

    /** The text of a fragment without what is hidden: character references decoded, white space collapsed. */
    public static String of(Fragment fragment) {
        String html = PlainText.withoutSlots(fragment.html());
        Reading reading = new Reading(html);
        HtmlScanner.scan(html, reading);
        return PlainText.collapse(reading.text.toString());
    }

    /** Gathers the text, but for what an unseen element holds. */
    private static final class Reading implements HtmlScanner.Handler {

        private final String html;
        private final StringBuilder text;
        private String unseen = "";
        private int depth;
        private boolean isScopeOpen;

        Reading(String html) {
            this.html = html;
            this.text = new StringBuilder(html.length());
        }

        @Override
        public void text(int start, int end) {
            if (unseen.isEmpty()) {
                text.append(HtmlCharacters.decodeText(html.substring(start, end)));
            }
        }

        @Override
        public void other(int start, int end) {
            // neither comments nor scripts are text
        }

        @Override
        public void tag(HtmlScanner.Tag tag) {
            if (isEndedBy(tag)) {
                unseen = "";
            }
            if (unseen.isEmpty()) {
                if (PlainText.isBreaking(tag.name()) || BREAKING_TOO.contains(tag.name())) {
                    text.append(' ');
                }
                if (!tag.closing() && !Elements.isVoid(tag.name()) && isUnseen(tag)) {
                    unseen = tag.name();
                    depth = 1;
                    isScopeOpen = false;
                }
            } else if (tag.name().equals(unseen)) {
                depth += tag.closing() ? -1 : 1;
                unseen = depth == 0 ? "" : unseen;
            } else {
                isScopeOpen |= Elements.hides(tag.name(), unseen) || tag.name().equals("button");
            }
        }

        /** Whether a tag ends the unseen paragraph in which it stands; other ends that are left out are not known. */
        private boolean isEndedBy(HtmlScanner.Tag tag) {
            return unseen.equals("p")
                    && !tag.closing()
                    && !isScopeOpen
                    && depth == 1
                    && Elements.endsParagraph(tag.name());
        }

        /** What is not closed holds all that follows. */
        @Override
        public void unclosedText(HtmlScanner.Tag tag) {
            unseen = tag.name();
            depth = Integer.MAX_VALUE / 2;
        }

        private boolean isUnseen(HtmlScanner.Tag tag) {
            return UNSEEN.contains(tag.name())
                    || has(HIDDEN, "hidden", tag)
                    || tag.name().equals("dialog") && !has(OPEN, "open", tag)
                    || tag.attributes().stream()
                            .anyMatch(value -> value.name().equals("style")
                                    && NOT_DISPLAYED
                                            .matcher(html.substring(value.start(), value.end()))
                                            .find());
        }

        private boolean has(Pattern pattern, String name, HtmlScanner.Tag tag) {
            if (!pattern.matcher(html).region(tag.start(), tag.end()).find()) {
                return false;
            }
            if (tag.attributes().stream().anyMatch(value -> value.name().equals(name))) {
                return true;
            }
            StringBuilder withoutValues = new StringBuilder();
            int done = tag.start();
            for (HtmlScanner.Value value : tag.attributes()) {
                withoutValues.append(html, done, value.start());
                done = value.end();
            }
            return pattern.matcher(withoutValues.append(html, done, tag.end())).find();
        }
    }
}
