package dev.backfile.imports.wordpress;

import dev.backfile.desk.scaffold.YamlText;
import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.document.ImportedSite;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;

/** Writes the comments that everybody could read into a file beside their article, which is not published. */
record Comments(ImportReport report) {

    void write(Item item, String document, ImportedSite site) throws IOException {
        List<Map<String, String>> shown = item.comments().stream()
                .filter(comment ->
                        comment.getOrDefault("wp:comment_approved", "").strip().equals("1"))
                .filter(comment -> comment.getOrDefault("wp:comment_type", "").matches("\\s*|comment"))
                .toList();
        int others = item.comments().size() - shown.size();
        if (others > 0) {
            report.lost("comments that nobody could read, and pings", others, item.place());
        }
        if (shown.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (Map<String, String> comment : shown) {
            text.append("- id: ").append(number(comment, "wp:comment_id")).append('\n');
            text.append("  parent: ")
                    .append(number(comment, "wp:comment_parent"))
                    .append('\n');
            text.append("  author: ")
                    .append(YamlText.quoted(
                            comment.getOrDefault("wp:comment_author", "").strip()))
                    .append('\n');
            text.append("  date: ")
                    .append(YamlText.quoted(
                            comment.getOrDefault("wp:comment_date", "").strip()))
                    .append('\n');
            text.append("  text: ")
                    .append(YamlText.quoted(Jsoup.parseBodyFragment(comment.getOrDefault("wp:comment_content", "")
                                    .replace("\n", "<br>"))
                            .body()
                            .wholeText()
                            .strip()))
                    .append('\n');
        }
        site.writeBeside(document, ".comments.yml", text.toString());
        report.came("comments, in files beside their articles", shown.size());
    }

    private static String number(Map<String, String> comment, String name) {
        String number = comment.getOrDefault(name, "").strip();
        return number.matches("\\d{1,18}") ? number : "0";
    }
}
