package dev.backfile.markup.check;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.diagnostic.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web addresses whose scheme is misspelt, so that they lead nowhere. */
public final class MisspelledSchemes {

    private static final Pattern SCHEME =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]{0,20})([:;]?)(/{0,4})(.?)", Pattern.DOTALL);
    private static final Pattern IN_TEXT =
            Pattern.compile("[A-Za-z]{3,8}(?::/{1,3}|//:?/?|;//)(?=[\\w-]+\\.[\\w-])[^\\s<>()\\[\\]]{1,300}");

    /** Schemes that look like a slip and are none. */
    private static final Set<String> KNOWN = Set.of(
            "http", "https", "ftp", "ftps", "sftp", "shttp", "httpu", "tftp", "mailto", "tel", "smtp", "nntp", "sttp",
            "rtp", "srtp", "xmpp", "ntp", "pttp", "ssh", "sms", "sip", "sips", "stp", "hxxp", "hxxps", "dttp", "coap",
            "coaps", "ipp", "ipps", "irc", "ircs", "rtsp", "mtp", "lttp");

    private static final List<String> MEANT = List.of("http", "https", "mailto");

    private MisspelledSchemes() {}

    /**
     * The warning of an address that a link or an image has.
     *
     * @param place where it stands
     */
    public static Optional<Diagnostic> check(String url, Place place) {
        return correction(url.strip()).map(correct -> mistake(url.strip(), correct, place));
    }

    /** Checks addresses that stand in plain text and make no link. */
    public static void checkPlain(
            String text, PlainCharacters plain, BiFunction<Integer, String, Place> places, List<Diagnostic> found) {
        Matcher matcher = IN_TEXT.matcher(text);
        for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
            int start = startOfScheme(text, slash);
            if (start >= 0 && matcher.region(start, text.length()).lookingAt()) {
                Optional<String> correct = correction(matcher.group());
                if (correct.isPresent() && plain.at(start)) {
                    found.add(mistake(matcher.group(), correct.get(), places.apply(start, matcher.group())));
                }
            }
        }
    }

    /** Where the letters begin that stand before the first slash of an address; -1 when that slash is of another kind. */
    private static int startOfScheme(String text, int slash) {
        int end = slash > 0 && ":;".indexOf(text.charAt(slash - 1)) >= 0 ? slash - 1 : slash;
        int start = end;
        while (start > 0 && end - start < 9 && isLetter(text.charAt(start - 1))) {
            start--;
        }
        boolean begins = start == 0
                || !Character.isLetterOrDigit(text.charAt(start - 1)) && "_.@/+-".indexOf(text.charAt(start - 1)) < 0;
        boolean right = text.startsWith("://", end)
                && (text.startsWith("http", start) && end - start <= 5)
                && !text.startsWith("http", end + 3);
        return begins && !right && end - start >= 3 && (end < slash || text.startsWith("//", slash)) ? start : -1;
    }

    private static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }

    /** How an address was meant, if its scheme is misspelt. */
    static Optional<String> correction(String url) {
        Matcher parts = SCHEME.matcher(url);
        if (!parts.lookingAt()) {
            return Optional.empty();
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String colon = parts.group(2);
        int slashes = parts.group(3).length();
        String rest = url.substring(parts.end(3));
        boolean web = scheme.equals("http") || scheme.equals("https");
        if (web && colon.equals(":") && slashes == 2) {
            return twice(scheme, rest);
        }
        if (web) {
            boolean meant = !rest.isEmpty() && (colon.isEmpty() ? slashes == 2 : true) && !rest.startsWith("#");
            return meant ? Optional.of(scheme + "://" + withoutColon(rest)) : Optional.empty();
        }
        if (KNOWN.contains(scheme) || colon.isEmpty() && slashes < 2) {
            return Optional.empty();
        }
        Optional<String> near = near(scheme);
        boolean mail = near.filter("mailto"::equals).isPresent();
        boolean written = mail ? slashes == 0 && rest.indexOf('@') > 0 : slashes > 0 && !rest.isEmpty();
        return written
                ? near.map(word -> mail ? word + ":" + rest : word + "://" + withoutColon(rest))
                : Optional.empty();
    }

    /** A scheme before another one: {@code http://https://a.example}, {@code http://http//a.example}. */
    private static Optional<String> twice(String scheme, String rest) {
        Matcher second = SCHEME.matcher(rest);
        boolean again = second.lookingAt()
                && Set.of("http", "https").contains(second.group(1).toLowerCase(Locale.ROOT))
                && second.group(3).length() >= 2;
        return again
                ? Optional.of(second.group(1).toLowerCase(Locale.ROOT) + "://" + rest.substring(second.end(3)))
                : Optional.empty();
    }

    private static String withoutColon(String rest) {
        return rest.startsWith(":") ? rest.substring(1).replaceFirst("^/+", "") : rest;
    }

    private static Optional<String> near(String scheme) {
        boolean sameLetters = scheme.length() >= 3
                && scheme.chars().allMatch(character -> "htps".indexOf(character) >= 0)
                && scheme.indexOf('t') >= 0
                && scheme.indexOf('p') >= 0;
        if (sameLetters) {
            return Optional.of(scheme.indexOf('s') >= 0 ? "https" : "http");
        }
        return Suggestion.nearest(scheme, MEANT);
    }

    private static Diagnostic mistake(String url, String correct, Place place) {
        return Diagnostic.of(
                Code.MISSPELLED_URL,
                place,
                "'" + (url.length() > 80 ? url.substring(0, 80) + "…" : url)
                        + "' leads nowhere: its beginning is misspelt",
                "did you mean '" + (correct.length() > 80 ? correct.substring(0, 80) + "…" : correct) + "'?");
    }
}
