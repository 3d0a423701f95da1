package dev.backfile.source.field;

import dev.backfile.archive.Article;
import dev.backfile.config.Settings;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Family;
import dev.backfile.diagnostic.Position;
import dev.backfile.diagnostic.Suggestion;
import dev.backfile.habit.SourceHabits;
import dev.backfile.source.frontmatter.Document;
import dev.backfile.source.frontmatter.Fields;
import dev.backfile.source.frontmatter.Value;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The type of a document: its field {@code type}, else its folder of profiles, else the default. */
public final class TypeReader {

    private static final String ARTICLE = "article";

    private TypeReader() {}

    /** The type; empty, with a diagnostic, when there is none or the site has no such type. */
    public static Optional<String> read(Document document) {
        Optional<Value.Scalar> written = document.fields().scalar("type");
        if (written.isEmpty()) {
            return byDefault(document);
        }
        String type = Fields.onOneLine(written.get().text());
        Set<String> known = known(document.settings());
        if (type.equals(ARTICLE) && !known.contains(ARTICLE)) {
            return Optional.of(Article.POST);
        }
        if (known.contains(type)) {
            return Optional.of(type);
        }
        String list = "this site has: " + String.join(", ", known);
        report(
                document,
                Code.UNKNOWN_TYPE,
                written.get().position(),
                "there is no type '" + type + "'",
                "have the type '" + type + "', which is none",
                Suggestion.hint(type, known, list));
        return Optional.empty();
    }

    /** Whether documents of this type are the profiles of a taxonomy's terms. */
    public static boolean isProfile(String type, Settings settings) {
        return settings.habits().sources().hasProfiles()
                && settings.taxonomies().stream()
                        .anyMatch(taxonomy -> taxonomy.singular().equals(type));
    }

    private static Optional<String> byDefault(Document document) {
        Optional<TaxonomySettings> profiles = document.profileFolder();
        if (profiles.isPresent()) {
            return Optional.of(profiles.get().singular());
        }
        String type = document.settings().reading().defaultType();
        if (!type.isEmpty()) {
            return Optional.of(type.equals(ARTICLE) ? Article.POST : type);
        }
        if (document.settings().habits().sources().skipsWhatIsNoDocument() && document.hasPlainHeader()) {
            report(
                    document,
                    Code.UNKNOWN_TYPE,
                    new Position(1, 1),
                    "this document's header names no type, and the settings have no default.type",
                    "name no type, and the settings have no default.type",
                    "write " + document.example("type", Article.POST) + ", or set default.type");
            return Optional.empty();
        }
        return Optional.of(Article.POST);
    }

    /** A mistake, or a doubt where the site skips such documents. */
    private static void report(
            Document document, Code code, Position position, String message, String all, String hint) {
        SourceHabits habits = document.settings().habits().sources();
        if (habits.skipsWhatIsNoDocument()) {
            String skipped = " skipped, as " + habits.generator() + " does";
            document.findings()
                    .warn(
                            code,
                            position,
                            message + ", so it is" + skipped,
                            hint,
                            new Family("documents " + all + ", so they are" + skipped, 2));
        } else {
            document.findings().add(code, position, message, hint);
        }
    }

    /** Every type that a document of a site may have. */
    public static Set<String> known(Settings settings) {
        Set<String> known = new TreeSet<>(settings.types().keySet());
        known.add(Article.POST);
        known.add(Article.PAGE);
        if (settings.habits().sources().hasProfiles()) {
            settings.taxonomies().forEach(taxonomy -> known.add(taxonomy.singular()));
        }
        return known;
    }
}
