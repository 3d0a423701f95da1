package dev.backfile.imports.html.page;

/**
 * Programs that a host ran before it showed a page, {@code <?php … ?>} and {@code <% … %>}. A copy of its files has them, with
 * queries and passwords, and no reader ever saw them.
 */
public final class ServerCode {

    private ServerCode() {}

    /** A page without them. One of PHP that nothing ends goes on to the end of the page. */
    public static String without(String html) {
        StringBuilder shown = null;
        int from = 0;
        boolean closes = true;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            boolean php = isPhp(html, at);
            if (!php && !(closes && html.startsWith("<%", at))) {
                continue;
            }
            int end = html.indexOf(php ? "?>" : "%>", at + 2);
            if (end < 0 && !php) {
                closes = false;
                continue;
            }
            shown = shown == null ? new StringBuilder(html.length()) : shown;
            shown.append(html, from, at).append(' ');
            from = end < 0 ? html.length() : end + 2;
            at = from - 1;
        }
        return shown == null ? html : shown.append(html, from, html.length()).toString();
    }

    /** Whether a program begins here, and no declaration of XML or of a word processor. */
    private static boolean isPhp(String html, int at) {
        return html.startsWith("<?=", at)
                || html.regionMatches(true, at, "<?php", 0, 5)
                || html.startsWith("<?", at) && at + 2 < html.length() && Character.isWhitespace(html.charAt(at + 2));
    }
}
