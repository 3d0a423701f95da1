package dev.backfile.imports.captured;

import dev.backfile.imports.language.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the lines that say whose a picture is. */
final class Credits {

    private static final int LONGEST = 140;
    private static final Pattern MARKED = Pattern.compile(
            "(?i)^(?:(?:photo(?:s|graph|graphs|grapher|graphy|graphie)?|pictures?|images?|illustrations?|credits?|fotos?|fotograf|fotografin|fotografie"
                    + "|fotografía|fotografia|bild(?:er)?|bildnachweis|abbildung|crédits?|immagini|immagine|imagen|foto di copertina|kuva)"
                    + "(?:\\s(?:credit|credits|photo|essay))?\\s?(?::|\\s(?:by|von|par|de|di)\\s|[:/]?\\s?©)|©\\s?(?!\\d{4}\\b)\\p{L})\\s?\\S.*");
    private static final Pattern START = Pattern.compile("^.{1,30}?(?::|\\s(?:by|von|par|de|di)\\s)\\s?");
    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}'’.&() ,_-]{2,60}");
    private static final Set<String> AGENCIES = Set.of(
            "afp",
            "ap",
            "ap images",
            "ap photo",
            "reuters",
            "getty",
            "getty images",
            "pa",
            "pa wire",
            "pa images",
            "press association",
            "epa",
            "dpa",
            "magnum",
            "magnum photos",
            "alamy",
            "alamy stock photo",
            "corbis",
            "shutterstock",
            "rex",
            "rex features",
            "bloomberg",
            "eyevine",
            "panos",
            "panos pictures",
            "polaris",
            "vii",
            "camera press",
            "istock",
            "istockphoto",
            "wikimedia",
            "wikimedia commons",
            "imago",
            "keystone",
            "ansa",
            "efe",
            "tt",
            "ritzau",
            "ntb",
            "belga",
            "anp",
            "lusa",
            "pap",
            "čtk",
            "xinhua",
            "kyodo",
            "tass",
            "ria novosti",
            "demotix",
            "barcroft",
            "nurphoto",
            "redux",
            "picture alliance",
            "picture-alliance",
            "picture house",
            "akg",
            "akg-images",
            "ullstein",
            "ullstein bild",
            "laif",
            "ostkreuz",
            "sipa",
            "gamma",
            "agence vu",
            "bridgeman",
            "hulton archive",
            "mary evans",
            "nasa",
            "unicef",
            "upi",
            "zuma",
            "action images");

    private Credits() {}

    /**
     * A credit.
     *
     * @param text the line with its small capitals as capitals
     * @param doubt why it may be something else; empty where it is sure
     */
    record Credit(String text, Optional<String> doubt) {}

    /** The credit that a line is. */
    static Optional<Credit> of(String line) {
        String bare = line.replaceAll("^[\\[(]|[\\])]$", "").strip();
        if (bare.length() > LONGEST || bare.length() < 3) {
            return Optional.empty();
        }
        if (MARKED.matcher(bare).matches() && Words.of(bare).size() <= 16) {
            return Optional.of(marked(bare));
        }
        if (AGENCIES.contains(bare.toLowerCase(Locale.ROOT)) && !bare.equals(bare.toLowerCase(Locale.ROOT))) {
            return Optional.of(new Credit(bare, Optional.empty()));
        }
        return bare.indexOf('/') > 0 && !bare.contains("://") ? parted(bare) : Optional.empty();
    }

    /** A credit behind a word such as "Photograph by": names in small letters behind it were small capitals. */
    private static Credit marked(String line) {
        Matcher start = START.matcher(line);
        if (line.indexOf('/') < 0 || !start.find() || !isSmall(line.substring(start.end()))) {
            return new Credit(line, Optional.empty());
        }
        return new Credit(
                line.substring(0, start.end()) + line.substring(start.end()).toUpperCase(Locale.ROOT),
                Optional.of(small(line)));
    }

    private static String small(String line) {
        return "small letters in the credit were taken for small capitals: it read “" + line + "”";
    }

    private static Optional<Credit> parted(String line) {
        List<String> parts =
                Arrays.stream(line.split("/", -1)).map(String::strip).toList();
        boolean agency = parts.stream().anyMatch(part -> AGENCIES.contains(part.toLowerCase(Locale.ROOT)));
        boolean names = parts.size() <= 5
                && parts.stream().allMatch(part -> isName(part))
                && parts.stream()
                        .allMatch(part ->
                                agency || !isSmall(part) || parts.stream().anyMatch(p -> !isSmall(p)));
        if (!names) {
            return Optional.empty();
        }
        boolean capitals = parts.stream().anyMatch(part -> isCapitals(part) && part.length() > 3);
        boolean small = parts.stream().anyMatch(Credits::isSmall);
        if (small && !agency && parts.size() < 3) {
            return Optional.empty();
        }
        String text = String.join(
                "/",
                parts.stream()
                        .map(part -> isSmall(part) ? part.toUpperCase(Locale.ROOT) : part)
                        .toList());
        String spaced = line.contains(" / ") ? text.replace("/", " / ") : text;
        return Optional.of(new Credit(
                spaced,
                small
                        ? Optional.of(small(line))
                        : agency || capitals || parts.size() > 2
                                ? Optional.empty()
                                : Optional.of("“" + line + "” was taken for the credit of a picture")));
    }

    private static boolean isName(String part) {
        int words = Words.of(part).size();
        return PART.matcher(part).matches()
                && words >= 1
                && words <= 6
                && part.codePoints().anyMatch(Character::isLetter)
                && (!part.endsWith(".") || part.length() > 2 && Character.isUpperCase(part.charAt(part.length() - 2)));
    }

    private static boolean isSmall(String part) {
        return part.equals(part.toLowerCase(Locale.ROOT)) && part.codePoints().anyMatch(Character::isLowerCase);
    }

    private static boolean isCapitals(String part) {
        return part.equals(part.toUpperCase(Locale.ROOT)) && part.codePoints().anyMatch(Character::isUpperCase);
    }
}
