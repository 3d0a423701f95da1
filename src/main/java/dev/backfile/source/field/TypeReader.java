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
        String type = named(document, Fields.onOneLine(written.get().text()));
        Set<String> known = known(document.settings());
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
        if (document.settings().reading().forms().undatedArePages() && !DateReader.isDated(document)) {
            return Optional.of(Article.PAGE);
        }
        String type = document.settings().reading().defaultType();
        if (!type.isEmpty()) {
            return byDefault(document, named(document, type));
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

    private static Optional<String> byDefault(Document document, String type) {
        Set<String> known = known(document.settings());
        if (known.contains(type) || !document.settings().habits().sources().skipsWhatIsNoDocument()) {
            return Optional.of(type);
        }
        report(
                document,
                Code.UNKNOWN_TYPE,
                new Position(1, 1),
                "this document names no type, and the site does not have the type '" + type + "' of default.type",
                "name no type, and the site does not have the type '" + type + "' of default.type",
                "write template." + type + ".file=" + type + ".ftl into the settings, or another default.type");
        return Optional.empty();
    }

    /** The type that is meant: {@code article} is another word for a post, unless it is a type of the site's own. */
    private static String named(Document document, String written) {
        boolean post = written.equals(ARTICLE)
                && !document.settings().habits().sources().leavesFieldsToTemplates()
                && !known(document.settings()).contains(ARTICLE);
        return post ? Article.POST : written;
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
