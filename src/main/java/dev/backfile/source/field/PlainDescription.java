package dev.backfile.source.field;

import dev.backfile.diagnostic.Invisible;
import dev.backfile.markup.markdown.write.QuotedLines;
import dev.backfile.source.frontmatter.Fields;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** A description without markup: search engines and feeds show it as it is. */
final class PlainDescription {

    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]{0,500})\\]\\([^()\\s]{0,1000}\\)");
    private static final Pattern NAME = Pattern.compile("\\[\\[([^\\[\\]|#]{1,200})(?:#[^\\[\\]|]{0,200})?\\]\\]");
    private static final Pattern LABELLED_NAME = Pattern.compile("\\[\\[[^\\[\\]|]{1,400}\\|([^\\[\\]]{1,400})\\]\\]");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\w*])(\\*{1,3})(?=\\S)([^*]{1,500})(?<=\\S)\\1(?![\\w*])");
    private static final int LONGEST = 2_000;

    private PlainDescription() {}

    /** The words of a text in Markdown or HTML, those of a quotation with its source behind a dash. */
    static String of(String written) {
        String text = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        return QuotedLines.of(text)
                .map(quotation -> words(quotation.words()) + " — " + words(quotation.source()))
                .orElseGet(() -> words(text));
    }

    private static String words(String written) {
        String text = written;
        if (text.indexOf('<') >= 0 || text.indexOf('&') >= 0) {
            text = Jsoup.parseBodyFragment(text).text();
        }
        text = LABELLED_NAME.matcher(text).replaceAll("$1");
        text = NAME.matcher(text).replaceAll("$1");
        text = LINK.matcher(text).replaceAll("$1");
        text = EMPHASIS.matcher(text).replaceAll("$2");
        return Invisible.removed(Fields.onOneLine(text));
    }
}
