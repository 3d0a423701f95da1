package dev.backfile.language;

import dev.backfile.language.cldr.CldrCustoms;
import dev.backfile.language.custom.Customs;
import dev.backfile.language.custom.JavaCustoms;
import java.util.Locale;
import java.util.Set;

/** What is known of languages. */
public final class Languages {

    /** Those of whose scripts the lines begin at the right. */
    private static final Set<String> RIGHT_TO_LEFT = Set.of(
            "ar", "arc", "arz", "ary", "azb", "ckb", "dv", "fa", "he", "khw", "ks", "lrc", "mzn", "nqo", "pnb", "prs",
            "ps", "sd", "syr", "ug", "ur", "yi");

    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

    private Languages() {}

    /**
     * The customs of a language after CLDR, the same on every JDK. English has them without a class of ICU4J.
     *
     * @see <a href="https://cldr.unicode.org">CLDR</a>
     */
    public static Customs customs(Locale locale) {
        return isEnglish(locale) ? new JavaCustoms(locale) : new CldrCustoms(locale);
    }

    /** The customs of a language as the Java at hand has them, which JBake's sites have. */
    public static Customs customsOfJava(Locale locale) {
        return new JavaCustoms(locale);
    }

    /** Whether a language, given as its BCP 47 tag, is written from right to left. */
    public static boolean isRightToLeft(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getScript().isEmpty()
                ? RIGHT_TO_LEFT.contains(modern(locale.getLanguage()))
                : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
    }

    static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en") || locale.getLanguage().isEmpty();
    }

    /** Languages that had other codes once, which Java may still give. */
    static String modern(String language) {
        return switch (language) {
            case "iw" -> "he";
            case "in" -> "id";
            case "ji" -> "yi";
            default -> language;
        };
    }
}
