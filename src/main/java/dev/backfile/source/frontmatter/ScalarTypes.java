package dev.backfile.source.frontmatter;

import dev.backfile.diagnostic.Position;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an unquoted scalar of YAML means: YAML 1.2's core schema, and dates. In some sites also the {@code yes} and
 * {@code no} of YAML 1.1.
 */
public final class ScalarTypes {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUES = Set.of("true", "True", "TRUE");
    private static final Set<String> FALSES = Set.of("false", "False", "FALSE");
    private static final Set<String> OLD_TRUES = Set.of("yes", "Yes", "YES", "on", "On", "ON");
    private static final Set<String> OLD_FALSES = Set.of("no", "No", "NO", "off", "Off", "OFF");
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]{1,18}");
    private static final Pattern DECIMAL = Pattern.compile(
            "(?=.*[.eE])[-+]?(?:\\.[0-9]{1,30}|[0-9]{1,30}(?:\\.[0-9]{0,30})?)(?:[eE][-+]?[0-9]{1,3})?");

    private final Dates dates;
    private final boolean old;

    /** The types of a site; {@code old} for those of YAML 1.1. */
    public ScalarTypes(Dates dates, boolean old) {
        this.dates = dates;
        this.old = old;
    }

    /** The value of an unquoted scalar. */
    Value unquoted(String text, Position position) {
        if (NULLS.contains(text)) {
            return new Value.Nothing(position);
        }
        return new Value.Scalar(text, meaning(text), position);
    }

    private Object meaning(String text) {
        if (TRUES.contains(text) || old && OLD_TRUES.contains(text)) {
            return true;
        }
        if (FALSES.contains(text) || old && OLD_FALSES.contains(text)) {
            return false;
        }
        char first = text.charAt(0);
        boolean mayBeNumber = first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.';
        return mayBeNumber ? numberOrDate(text) : text;
    }

    private Object numberOrDate(String text) {
        if (INTEGER.matcher(text).matches()) {
            long number = Long.parseLong(text);
            if (number == (int) number) {
                return (int) number;
            }
            return number;
        }
        if (text.length() < 64 && DECIMAL.matcher(text).matches()) {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? (Object) number : text;
        }
        Optional<Object> date =
                text.indexOf('-') == 4 ? dates.read(text).map(Dates.Understood::date) : Optional.empty();
        return date.orElse(text);
    }
}
