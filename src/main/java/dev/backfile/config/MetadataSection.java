package dev.backfile.config;

import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingType;
import dev.backfile.config.value.SettingValues;
import dev.backfile.diagnostic.Suggestion;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what machines are told of articles. */
public final class MetadataSection {

    private static final List<String> TYPES = List.of(
            "Article", "NewsArticle", "ScholarlyArticle", "BlogPosting", "Report", "TechArticle", "SocialMediaPosting");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{4}-?[0-9]{3}[0-9Xx]");

    /** {@code site.article.type}. */
    public static final Setting<String> ARTICLE_TYPE = Setting.of(
            "site.article.type",
            SettingType.of(
                    "a type of schema.org",
                    name -> Optional.of(name).filter(TYPES::contains),
                    TYPES.get(0),
                    "is no type of article that schema.org knows",
                    written -> Suggestion.hint(written, TYPES, "write one of " + String.join(", ", TYPES))),
            "Article",
            "what schema.org calls an article: `Article`, `NewsArticle` …");

    /** {@code site.issn}. */
    public static final Setting<String> ISSN = Setting.of(
            "site.issn",
            SettingType.of(
                    "an ISSN",
                    MetadataSection::issn,
                    "",
                    "is no ISSN",
                    "write eight digits with a hyphen, such as 2049-3630"),
            "the number of the periodical, for structured data and citations");

    /** {@code metadata.highwire}. */
    public static final Setting<Boolean> HIGHWIRE = Setting.of(
            "metadata.highwire",
            SettingType.FLAG,
            "false",
            "the tags that Google Scholar reads, in the built-in theme");

    /** {@code metadata.dublincore}. */
    public static final Setting<Boolean> DUBLIN_CORE = Setting.of(
            "metadata.dublincore", SettingType.FLAG, "false", "the tags of Dublin Core, in the built-in theme");

    private final SettingValues values;

    MetadataSection(SettingValues values) {
        this.values = values;
    }

    Metadata read() {
        return new Metadata(values.get(ARTICLE_TYPE), values.get(ISSN), values.get(HIGHWIRE), values.get(DUBLIN_CORE));
    }

    /** An ISSN with its hyphen, if the last digit checks the others. */
    private static Optional<String> issn(String written) {
        if (!DIGITS.matcher(written).matches()) {
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

    /**
     * What machines are told of articles.
     *
     * @param articleType what schema.org calls an article of this publication
     * @param issn the number of the periodical; empty when not set
     * @param highwire whether articles carry the tags that Google Scholar reads
     * @param dublinCore whether articles carry the tags of Dublin Core
     */
    public record Metadata(String articleType, String issn, boolean highwire, boolean dublinCore)
            implements Fingerprinted {

        @Override
        public void addTo(ByteWriter to) {
            to.text(articleType).text(issn).flag(highwire).flag(dublinCore);
        }
    }
}
