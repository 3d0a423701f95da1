package dev.backfile.imports.wordpress;

import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.document.ImportedSite;
import dev.backfile.imports.export.CommentsFile;
import dev.backfile.imports.export.ExportedComment;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Picks the comments that everybody could read. */
record Comments(ImportReport report) {

    void write(Item item, String document, ImportedSite site) throws IOException {
        List<ExportedComment> shown = item.comments().stream()
                .filter(comment -> value(comment, "wp:comment_approved").equals("1"))
                .filter(comment -> value(comment, "wp:comment_type").matches("|comment"))
                .map(comment -> new ExportedComment(
                        value(comment, "wp:comment_id"),
                        value(comment, "wp:comment_parent"),
                        value(comment, "wp:comment_author"),
                        value(comment, "wp:comment_date"),
                        value(comment, "wp:comment_content")))
                .toList();
        int others = item.comments().size() - shown.size();
        if (others > 0) {
            report.lost("comments that nobody could read, and pings", others, item.place());
        }
        CommentsFile.write(shown, document, site, report);
    }

    private static String value(Map<String, String> comment, String name) {
        return comment.getOrDefault(name, "").strip();
    }
}
