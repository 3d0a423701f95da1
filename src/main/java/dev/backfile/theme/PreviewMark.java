package dev.backfile.theme;

import dev.backfile.archive.Article;
import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.Publication;
import dev.backfile.page.model.PageModel;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks the pages of a bake with drafts, whatever template they were made with: search engines are told not to list them,
 * and readers that they are not published.
 */
final class PreviewMark {

    private static final String NOINDEX = "<meta name=\"robots\" content=\"noindex, nofollow\"/>";
    private static final String STYLE =
            "margin:0;width:auto;max-width:none;padding:.5em 1em;border:0;background:#ffd84d;color:#1a1a1a;"
                    + "font:600 15px/1.4 system-ui,sans-serif;text-align:center;text-indent:0;hyphens:none";

    /** What may stand before the first element of a page, and elements whose text is no markup. */
    private static final String COMMENT = "<!--.*?(?:-->|\\z)";

    private static final Pattern PAGE = Pattern.compile(
            "\\A\\uFEFF?(?:\\s++|" + COMMENT + "|<\\?xml[^>]*>)*+<(?:!doctype\\s+html|html)\\b", flags());
    private static final Pattern LANDMARK = Pattern.compile(
            COMMENT
                    + "|<(script|style|title|textarea)\\b.*?</\\1\\s*>|<(head|body|html|!doctype)(?:\\s(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+)?>",
            flags());

    private final Publication publication;

    /** Marks pages of a site that without drafts would be published so. */
    PreviewMark(Publication publication) {
        this.publication = publication;
    }

    /** A page with its mark; what is no HTML page is as it was. */
    String on(String text, String path, PageModel model) {
        String name = path.toLowerCase(Locale.ROOT);
        boolean named = name.endsWith(".html") || name.endsWith(".htm");
        if (!named && !PAGE.matcher(text).find()) {
            return text;
        }
        int head = 0;
        int body = -1;
        Matcher landmark = LANDMARK.matcher(text);
        while (body < 0 && landmark.find()) {
            String found = landmark.group(2);
            if (found != null && found.equalsIgnoreCase("body")) {
                body = landmark.end();
            } else if (found != null) {
                head = landmark.end();
            }
        }
        StringBuilder marked = new StringBuilder(text);
        String note = "<p role=\"note\" style=\"" + STYLE + "\">" + words(model) + "</p>";
        marked.insert(body < 0 ? text.length() : body, note);
        return marked.insert(head, NOINDEX).toString();
    }

    private String words(PageModel model) {
        String preview = "Preview with drafts, not for publication.";
        Article article = model.ownDocument().orElse(null);
        if (article == null || publication.isLive(article)) {
            return preview;
        }
        if (article.status() == Article.Status.DRAFT) {
            return preview + " This is a draft.";
        }
        ArticleDate opens = article.schedule().opens();
        ArticleDate date = article.date();
        ArticleDate later = date == null || opens != null && opens.compareTo(date) > 0 ? opens : date;
        return preview + " This is held back" + (later == null ? "." : " until " + later.day() + ".");
    }

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    }
}
