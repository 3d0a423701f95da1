package dev.backfile.imports.export;

import dev.backfile.desk.scaffold.YamlText;
import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.document.ImportedSite;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;

/** Writes the comments that everybody could read into a file beside their article, which is not published. Stateless. */
public final class CommentsFile {

    private CommentsFile() {}

    /**
     * Writes the comments of an article, if it has any.
     *
     * @param document the path of the article in the site
     * @throws IOException if they cannot be written
     */
    public static void write(List<ExportedComment> comments, String document, ImportedSite site, ImportReport report)
            throws IOException {
        if (comments.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (ExportedComment comment : comments) {
            text.append("- id: ").append(name(comment.id())).append('\n');
            text.append("  parent: ").append(name(comment.parent())).append('\n');
            text.append("  author: ").append(quoted(comment.author())).append('\n');
            text.append("  date: ").append(quoted(comment.date())).append('\n');
            text.append("  text: ").append(quoted(words(comment.html()))).append('\n');
        }
        site.writeBeside(document, ".comments.yml", text.toString());
        report.came("comments, in files beside their articles", comments.size());
    }

    private static String words(String html) {
        return Jsoup.parseBodyFragment(html.replace("\n", "<br>")).body().wholeText();
    }

    private static String quoted(String text) {
        return YamlText.quoted(text.strip());
    }

    private static String name(String id) {
        String stripped = id.strip();
        return stripped.isEmpty() ? "0" : stripped.matches("\\d{1,18}") ? stripped : YamlText.quoted(stripped);
    }
}
