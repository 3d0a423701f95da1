package dev.backfile.source.field;

import dev.backfile.archive.DeclaredField;
import dev.backfile.diagnostic.Code;
import dev.backfile.source.frontmatter.Document;

/** Warns of declared fields whose values are none of their types, where the site does not leave fields to its templates. */
public final class DeclaredFieldCheck {

    private DeclaredFieldCheck() {}

    /** Checks every declared field of a document. */
    public static void check(Document document) {
        if (document.settings().habits().sources().leavesFieldsToTemplates()) {
            return;
        }
        for (DeclaredField<?> declared : DeclaredField.ALL) {
            for (String name : declared.names()) {
                document.fields()
                        .field(name)
                        .filter(field ->
                                declared.type().read(field.value().plain()).isEmpty())
                        .ifPresent(field -> document.findings()
                                .warn(
                                        Code.DOUBTFUL_FIELD,
                                        field.value().position(),
                                        "'" + name + "' must be "
                                                + declared.type().expected() + ", and this is not",
                                        "write "
                                                + document.example(
                                                        name, declared.type().example())));
            }
        }
    }
}
