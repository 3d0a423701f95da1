package dev.backfile.theme.model;

import dev.backfile.archive.Article;
import dev.backfile.archive.DeclaredField;
import dev.backfile.archive.Term;
import java.util.Map;
import java.util.Optional;

/** What the profile of a term says in fields of its writer's own. */
final class Profiles {

    private Profiles() {}

    /** The fields of a term's profile; empty where it has none. The page is noted to have read it. */
    static Map<String, Object> fields(PageContext page, Term term) {
        Optional<Article> profile = term.profile();
        profile.ifPresent(page.reads()::document);
        return profile.map(page.site()::fieldsOf).orElse(Map.of());
    }

    /** A field that is a text or a number; nothing where it is empty or something else. */
    static Optional<String> text(Map<String, Object> fields, String name) {
        return Optional.ofNullable(fields.get(name)).flatMap(DeclaredField.Type.TEXT::read);
    }
}
