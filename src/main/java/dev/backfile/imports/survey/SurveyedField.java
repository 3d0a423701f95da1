package dev.backfile.imports.survey;

import java.util.List;
import java.util.Map;

/**
 * A field of front matter, over all documents.
 *
 * @param name its name; of a field within another the names on the way to it, with dots between them
 * @param documents how many documents have it
 * @param shapes the sorts of its values with how many documents have such a one
 * @param samples some values, shortened
 * @param use what becomes of it
 */
public record SurveyedField(String name, int documents, Map<Shape, Integer> shapes, List<String> samples, Use use) {

    /** What becomes of a field. */
    public enum Use {
        /** It is read by its own name. */
        READ,
        /** It is read by a setting that the survey proposes. */
        MAPPED,
        /** It is kept for templates and means nothing else. */
        KEPT
    }
}
