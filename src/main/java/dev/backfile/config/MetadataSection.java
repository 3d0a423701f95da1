package dev.backfile.config;

import dev.backfile.diagnostic.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what machines are told of articles. */
final class MetadataSection {

    private static final String TYPE = "site.article.type";
    private static final List<String> TYPES = List.of(
            "Article", "NewsArticle", "ScholarlyArticle", "BlogPosting", "Report", "TechArticle", "SocialMediaPosting");
    private static final Pattern ISSN = Pattern.compile("[0-9]{4}-?[0-9]{3}[0-9Xx]");

    private final SettingValues values;

    MetadataSection(SettingValues values) {
        this.values = values;
    }

    Settings.Metadata read() {
        String type = values.checked(
                TYPE,
                name -> Optional.of(name).filter(TYPES::contains),
                TYPES.get(0),
                "is no type of article that schema.org knows",
                Suggestion.hint(values.text(TYPE), TYPES, "write one of " + String.join(", ", TYPES)));
        String issn = values.checked(
                "site.issn",
                MetadataSection::issn,
                "",
                "is no ISSN",
                "write eight digits with a hyphen, such as 2049-3630");
        return new Settings.Metadata(type, issn, values.flag("metadata.highwire"), values.flag("metadata.dublincore"));
    }

    /** An ISSN with its hyphen, if the last digit checks the others. */
    private static Optional<String> issn(String written) {
        if (!ISSN.matcher(written).matches()) {
            return Optional.empty();
        }
        String digits = written.replace("-", "").toUpperCase(Locale.ROOT);
        int sum = 0;
        for (int index = 0; index < 7; index++) {
            sum += (8 - index) * (digits.charAt(index) - '0');
        }
        int check = (11 - sum % 11) % 11;
        char expected = check == 10 ? 'X' : (char) ('0' + check);
        return digits.charAt(7) == expected
                ? Optional.of(digits.substring(0, 4) + "-" + digits.substring(4))
                : Optional.empty();
    }
}
