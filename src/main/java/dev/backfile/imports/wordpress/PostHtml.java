package dev.backfile.imports.wordpress;

import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.export.LineBreaks;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/** The text of an article as WordPress would show it: its shortcodes resolved, and its blank lines as paragraphs. */
final class PostHtml {

    private static final Pattern SHORTCODE =
            Pattern.compile("\\[(/?)([a-zA-Z][\\w-]{1,40})((?:\\s[^\\[\\]]{0,2000})?)(/?)\\]");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "([\\w-]{1,60})\\s{0,4}=\\s{0,4}(?:\"([^\"]{0,2000})\"|'([^']{0,2000})'|([^\\s\"']{1,2000}))");

    private final Attachments attachments;
    private final ImportReport report;
    private final String place;

    /** The texts of an export with these files; what cannot be resolved is reported. */
    PostHtml(Attachments attachments, ImportReport report, String place) {
        this.attachments = attachments;
        this.report = report;
        this.place = place;
    }

    /** A text as HTML. */
    String of(String written) {
        String resolved = shortcodes(written.replace("\r\n", "\n"));
        boolean blocks = resolved.contains("<!-- wp:");
        return blocks ? resolved : LineBreaks.paragraphs(resolved);
    }

    private String shortcodes(String text) {
        if (text.indexOf('[') < 0) {
            return text;
        }
        StringBuilder html = new StringBuilder(text.length());
        Matcher matcher = SHORTCODE.matcher(text);
        Set<String> unclosed = new HashSet<>();
        int from = 0;
        while (from <= text.length() && matcher.find(from)) {
            html.append(text, from, matcher.start());
            from = matcher.end();
            if (!matcher.group(1).isEmpty()) {
                html.append(matcher.group());
                continue;
            }
            String name = matcher.group(2).toLowerCase(Locale.ROOT);
            String closing = "[/" + matcher.group(2) + "]";
            boolean begins = matcher.group(4).isEmpty() && isContainer(name) && !unclosed.contains(closing);
            int end = begins ? text.indexOf(closing, from) : -1;
            if (begins && end < 0) {
                unclosed.add(closing);
            }
            String inner = end < 0 ? "" : text.substring(from, end);
            String resolved = resolved(name, matcher.group(3), inner, matcher.toMatchResult());
            html.append(resolved);
            if (end >= 0 && !resolved.equals(matcher.group())) {
                from = end + closing.length();
            }
        }
        return html.append(text, Math.min(from, text.length()), text.length()).toString();
    }

    private static boolean isContainer(String name) {
        return Set.of(
                        "caption",
                        "wp_caption",
                        "embed",
                        "audio",
                        "video",
                        "code",
                        "sourcecode",
                        "youtube",
                        "vimeo",
                        "gallery")
                .contains(name);
    }

    private String resolved(String name, String attributes, String inner, MatchResult whole) {
        return switch (name) {
            case "caption", "wp_caption" -> caption(attributes, inner);
            case "gallery" -> gallery(attributes);
            case "embed" -> address(inner);
            case "youtube", "vimeo" -> address(inner.isBlank() ? bare(attributes) : inner);
            case "audio" -> media("audio", attributes, inner, "src", "mp3", "ogg", "wav", "m4a");
            case "video" -> media("video", attributes, inner, "src", "mp4", "webm", "ogv", "m4v");
            case "code", "sourcecode" ->
                "<pre><code class=\"language-" + attribute(attributes, "language", "lang") + "\">" + inner.strip()
                        + "</code></pre>";
            default -> {
                boolean closed = whole.group().length() < 200 && !whole.group(3).isBlank();
                if (closed) {
                    report.lost("shortcodes that stay as text: [" + name + "]", 1, place);
                }
                yield whole.group();
            }
        };
    }

    private static String caption(String attributes, String inner) {
        int end = inner.lastIndexOf("/>") >= 0 ? inner.lastIndexOf("/>") + 2 : inner.indexOf('>') + 1;
        int link = inner.indexOf("</a>", Math.max(0, end - 2));
        int split = link >= 0 ? link + "</a>".length() : end;
        String words = attribute(attributes, "caption");
        String said = words.isEmpty() ? inner.substring(split).strip() : words;
        return "\n\n<figure>" + inner.substring(0, split) + "<figcaption>" + said + "</figcaption></figure>\n\n";
    }

    private String gallery(String attributes) {
        StringBuilder figures = new StringBuilder("\n\n");
        for (String number : attribute(attributes, "ids", "include").split("\\s*,\\s*")) {
            if (number.isBlank()) {
                report.lost("galleries that name no pictures", 1, place);
                continue;
            }
            attachments
                    .of(number)
                    .ifPresentOrElse(
                            file -> figures.append("<figure><img src=\"")
                                    .append(Entities.escape(file.address()))
                                    .append("\" alt=\"")
                                    .append(Entities.escape(file.alternative()).replace("\"", "&quot;"))
                                    .append("\"><figcaption>")
                                    .append(file.caption())
                                    .append("</figcaption></figure>\n\n"),
                            () -> report.lost("pictures of galleries that the export does not have", 1, place));
        }
        return figures.toString();
    }

    private static String address(String inner) {
        String address = inner.strip();
        return address.startsWith("http")
                ? "\n\n<p><a href=\"" + Entities.escape(address).replace("\"", "&quot;") + "\">"
                        + Entities.escape(address) + "</a></p>\n\n"
                : address;
    }

    private String media(String element, String attributes, String inner, String... names) {
        String address = attribute(attributes, names);
        if (address.isEmpty()) {
            return inner;
        }
        return "\n\n<" + element + " controls src=\"" + Entities.escape(address).replace("\"", "&quot;") + "\"></"
                + element + ">\n\n";
    }

    private static String bare(String attributes) {
        String text = attributes.strip();
        return text.startsWith("=") ? text.substring(1) : text;
    }

    private static String attribute(String attributes, String... names) {
        Matcher matcher = ATTRIBUTE.matcher(attributes);
        while (matcher.find()) {
            if (Set.of(names).contains(matcher.group(1).toLowerCase(Locale.ROOT))) {
                return matcher.group(2) != null
                        ? matcher.group(2)
                        : matcher.group(3) != null ? matcher.group(3) : matcher.group(4);
            }
        }
        return "";
    }
}
