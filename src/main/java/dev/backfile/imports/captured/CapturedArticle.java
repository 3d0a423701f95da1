package dev.backfile.imports.captured;

import dev.backfile.imports.document.ImportedDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A captured text as an article of a site.
 *
 * @param path the path of the article in the site
 * @param usual the language of the site
 */
record CapturedArticle(CapturedText captured, Archive archive, Titles titles, String path, String usual) {

    /** The article as a draft. */
    ImportedDocument document() {
        Draft draft = captured.draft();
        Acronyms acronyms = new Acronyms(captured.text(), archive.acronyms(), captured.language(), draft);
        BodyWriter writer = new BodyWriter(acronyms, new References(titles, path, draft.title, draft));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", acronyms.capitals(draft.title));
        draft.date.ifPresent(date -> fields.put("date", date));
        draft.updated.ifPresent(date -> fields.put("updated", date));
        fields.put("status", "draft");
        captured.language()
                .filter(language -> !language.equals(usual))
                .ifPresent(language -> fields.put("lang", language));
        if (!draft.authors.isEmpty()) {
            fields.put("authors", List.copyOf(draft.authors));
        }
        draft.standfirst.ifPresent(standfirst -> fields.put("standfirst", standfirst(standfirst, writer)));
        if (!draft.credits.isEmpty()) {
            fields.put("credit", String.join("; ", draft.credits));
        }
        draft.others.forEach(fields::put);
        String text = writer.write(draft.parts);
        return new ImportedDocument("", "", fields, text, draft.checks());
    }

    private static String standfirst(Quoted standfirst, BodyWriter writer) {
        String text = writer.line(standfirst.text());
        return standfirst.speaker().isEmpty() ? text : text + "\n— " + writer.line(standfirst.speaker());
    }
}
