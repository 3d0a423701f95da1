package dev.backfile.source.field;

import dev.backfile.config.TaxonomySettings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Position;
import dev.backfile.source.frontmatter.Document;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a term without what is not part of it: typographic quotation marks around it, and around an author's name
 * a web or mail address. Each is left out with a warning. An author with a comma keeps it, with a warning, since it
 * may be two authors, or an author's job.
 */
final class NameCleaning {

    private static final Pattern ADDRESS =
            Pattern.compile("(.+?)[\\s,]*[<(]?(?:https?://[^\\s<>()]+|[^\\s<>()@]+@[^\\s<>()@]+)[>)]?");
    private static final String OPENING_MARKS = "“„”«";
    private static final Pattern TYPOGRAPHIC = Pattern.compile("[" + OPENING_MARKS + "](.+)[”“»]");
    private static final Pattern TITLE_BEHIND_COMMA =
            Pattern.compile(".+, (?:Jr|Sr|I{2,3}|IV|Ph\\.?\\s?D|M\\.?D|Esq|MP|MBE|OBE|CBE|Inc|Ltd|LLC)\\.?");

    private static final Pattern BY = Pattern.compile("(?i)by\\s+\\S");
    private static final Pattern TWO_NAMES =
            Pattern.compile("(?i:by\\s+)?(\\p{Lu}[^\\s,]*\\s[^,]*\\S)\\s+(?:and|&)\\s+(\\p{Lu}[^\\s,]*\\s[^,]*\\S)");
    private static final Pattern LAST_NAME_FIRST =
            Pattern.compile("((?:\\p{Ll}[\\p{L}'’]*\\s)*[\\p{L}'’-]+),\\s+([^\\s,]+(?:\\s[^\\s,]+){0,2})");

    private NameCleaning() {}

    /** The name that is meant. */
    static String of(String written, TaxonomySettings taxonomy, Position position, Document document) {
        if (document.settings().habits().sources().takesNamesAsWritten()) {
            boolean sanitized = taxonomy.name().equals(TaxonomySettings.TAGS)
                    && document.settings().urls().sanitizeTags();
            return sanitized ? written.replace(' ', '-') : written;
        }
        String name = written;
        Matcher typographic = TYPOGRAPHIC.matcher(name);
        if (beginsWith(OPENING_MARKS, name) && typographic.matches()) {
            name = typographic.group(1).strip();
            doubt(
                    document,
                    position,
                    "the name " + written + " stands in typographic quotation marks; they are left out",
                    "write it without them");
        }
        if (taxonomy.splitAtCommas() && name.contains("; ")) {
            doubt(
                    document,
                    position,
                    "'" + name + "' is taken for one " + taxonomy.singular(),
                    "put commas between several, not semicolons");
        }
        return taxonomy.name().equals(TaxonomySettings.AUTHORS) ? author(name, position, document) : name;
    }

    private static String author(String written, Position position, Document document) {
        boolean mayHoldAddress = written.length() <= 300 && (written.indexOf('@') >= 0 || written.contains("://"));
        Matcher address = ADDRESS.matcher(written);
        String name = written;
        if (mayHoldAddress && address.matches()) {
            name = address.group(1);
            doubt(
                    document,
                    position,
                    "the author's name is taken to be '" + name + "'; the address behind it is left out",
                    "addresses belong in the author's profile in '"
                            + document.settings().folders().placeOfNew("authors/")
                            + "'");
        }
        boolean mayBeTwo = name.length() <= 300 && (name.contains("and") || name.indexOf('&') >= 0);
        Matcher two = TWO_NAMES.matcher(name);
        if (mayBeTwo && two.matches()) {
            doubt(
                    document,
                    position,
                    "'" + name + "' is taken for the name of one author",
                    "write several authors as a list, [" + two.group(1) + ", " + two.group(2) + "]");
        } else if (beginsWith("bB", name) && BY.matcher(name).lookingAt()) {
            doubt(
                    document,
                    position,
                    "'" + name + "' is taken for the name of an author, with its first word",
                    "write the name alone, without 'By'");
        }
        if (!name.contains(", ")) {
            return name;
        }
        Matcher lastNameFirst = LAST_NAME_FIRST.matcher(name);
        if (lastNameFirst.matches() && !TITLE_BEHIND_COMMA.matcher(name).matches()) {
            doubt(
                    document,
                    position,
                    "'" + name + "' is taken for the name of one author as it stands",
                    "if the last name stands first, write '" + lastNameFirst.group(2) + " " + lastNameFirst.group(1)
                            + "'; if these are two authors, write a list, [" + name + "]");
        } else if (!TITLE_BEHIND_COMMA.matcher(name).matches()) {
            doubt(
                    document,
                    position,
                    "'" + name + "' is taken for the name of one author",
                    "write several authors as a list, [" + name.replaceAll(",\\s+and\\s+", ", ")
                            + "]; an author's job belongs in the profile");
        }
        return name;
    }

    private static boolean beginsWith(String characters, String name) {
        return !name.isEmpty() && characters.indexOf(name.charAt(0)) >= 0;
    }

    private static void doubt(Document document, Position position, String message, String hint) {
        document.findings().add(Code.DOUBTFUL_FIELD, position, message, hint);
    }
}
