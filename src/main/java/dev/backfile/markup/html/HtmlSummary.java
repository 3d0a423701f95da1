package dev.backfile.markup.html;

import java.util.regex.Matcher;

/** Finds the summary of a text in HTML: what stands before the mark, else the first paragraph that holds words. */
final class HtmlSummary implements HtmlScanner.Handler {

    private final String html;
    private int start = -1;
    private int end = -1;
    private boolean hasWords;

    private HtmlSummary(String html) {
        this.html = html;
    }

    /** The HTML of the summary; empty when there is none. */
    static String of(String html) {
        Matcher mark = SummaryMark.PATTERN.matcher(html);
        if (mark.find()) {
            return html.substring(0, mark.start());
        }
        HtmlSummary summary = new HtmlSummary(html);
        HtmlScanner.scan(html, summary);
        return summary.end < 0 ? "" : html.substring(summary.start, summary.end);
    }

    @Override
    public void text(int from, int to) {
        hasWords |= start >= 0 && !html.substring(from, to).isBlank();
    }

    @Override
    public void other(int from, int to) {
        // neither comments nor scripts are words
    }

    @Override
    public void tag(HtmlScanner.Tag tag) {
        if (end >= 0 || !tag.name().equals("p")) {
            return;
        }
        if (!tag.closing()) {
            start = tag.start();
            hasWords = false;
        } else if (start >= 0 && hasWords) {
            end = tag.end();
        }
    }
}
