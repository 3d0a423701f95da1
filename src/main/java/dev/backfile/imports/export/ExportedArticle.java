package dev.backfile.imports.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An article or a page of an export.
 *
 * @param item what it is in the export, which a later export of the same site gives again: a number, an address
 * @param place where it stands, for reports
 * @param standing who could read it
 * @param page whether it is a page that belongs to no day
 * @param title its headline; empty where it has none
 * @param date the moment of its publication as front matter has it
 * @param folder the folder of its document in that of the articles; empty for that of its year
 * @param name the name of its document
 * @param fields the rest of its front matter, in order
 * @param text what it says
 * @param comments what readers said
 */
public record ExportedArticle(
        String item,
        String place,
        Standing standing,
        boolean page,
        String title,
        Optional<String> date,
        String folder,
        String name,
        Map<String, Object> fields,
        ArticleText text,
        List<ExportedComment> comments) {

    /** The folder of its document: of a page the first, else the one it names, or that of its year. */
    String documentFolder() {
        return page
                ? ""
                : !folder.isEmpty()
                        ? folder
                        : date.map(moment -> moment.substring(0, 4)).orElse("");
    }
}
