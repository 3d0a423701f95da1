package dev.backfile.markup.markdown.write;

import java.util.Locale;

/**
 * The quotation marks of a language.
 *
 * @param open opens a quotation
 * @param close closes it
 * @param openInner opens a quotation within one
 * @param closeInner closes it
 */
public record QuotationMarks(String open, String close, String openInner, String closeInner) {

    /** Those of a locale; the English ones where we know no better. */
    public static QuotationMarks of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "de", "cs", "sk", "sl", "bg", "is", "lt", "et" ->
                locale.getCountry().equals("CH")
                        ? new QuotationMarks("«", "»", "‹", "›")
                        : new QuotationMarks("„", "“", "‚", "‘");
            case "fr" -> new QuotationMarks("«\u202F", "\u202F»", "‹\u202F", "\u202F›");
            case "it", "es", "ca", "el", "ru", "uk", "no", "nb", "nn" -> new QuotationMarks("«", "»", "“", "”");
            case "pl", "ro", "hu", "hr" -> new QuotationMarks("„", "”", "‚", "’");
            case "sv", "fi" -> new QuotationMarks("”", "”", "’", "’");
            case "da" -> new QuotationMarks("»", "«", "›", "‹");
            default -> new QuotationMarks("“", "”", "‘", "’");
        };
    }
}
