package dev.backfile.imports.captured;

import dev.backfile.imports.language.LanguageGuess;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Acronyms that were set in small capitals, and so stand in a text in small letters, in capitals again. A name that is spelled out
 * beside its acronym proves it; what nothing proves is told. Confined to one text.
 */
final class Acronyms {

    private static final Pattern WORD = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}@/._#&])(?<!\\p{L}['’])\\p{L}\\p{Ll}{1,7}(?![\\p{L}\\p{M}\\p{N}@/_&]|\\.\\p{L}|://)");
    private static final Pattern NUMERAL = Pattern.compile(
            "(?<=\\p{Lu}\\p{Ll}{1,20} )(?:ii|iii|iv|vi|vii|viii|ix|xi|xii|xiii|xiv|xv|xvi|xvii|xviii|xix|xx|xxi|xxii|xxiii)(?![\\p{L}\\p{N}’'-])");
    private static final Pattern ERA = Pattern.compile("(?<=\\d )(?:bc|bce|ad)(?![\\p{L}\\p{N}])");
    private static final Pattern ARTICLE =
            Pattern.compile("(?i)(?:^|[^\\p{L}])(?:the|die|der|das|dem|den|le|la|l['’]|el|il|de|het)\\s?$");
    private static final Pattern CAPITALISED = Pattern.compile("(?:\\p{Lu}[\\p{L}’'-]*[ ]){2,}\\($");
    private static final Pattern BRACKETED = Pattern.compile("\\((\\p{Ll}{2,7})\\)");
    private static final Pattern NO_VOWEL = Pattern.compile("[bcdfghjklmnpqrstvwxz]{3,5}");
    private static final Set<String> NO_NAMES = Set.of(
            "mrs", "hmm", "pst", "brr", "grr", "shh", "psst", "nth", "kmh", "mph", "pdf", "png", "jpg", "css", "html",
            "http", "https", "www", "bzw", "vgl", "usw", "sch", "bzgl", "dpp", "vld", "vlt", "cwm");
    private static final Set<String> KNOWN = Set.of(
            ("nhs bbc uk usa eu un nato cia fbi ngo gdp hiv ussr imf opec nasa unesco unicef mp mep ceo cfo tv dvd cd dna rna ptsd nypd lapd nsa gchq itv"
                            + " hbo cnn nbc cbs wto ilo iaea unhcr ukip snp dup bnp rspca rspb rnli hmrc dwp tuc bma gmb rmt raf hms uss spd cdu csu fdp afd dgb ard zdf"
                            + " onu otan ue sncf ong ump psoe vih oms wwf fifa uefa plo idf kgb gdr brd ddr adac vw bmw ibm hp")
                    .split(" "));
    private static final Set<String> ORDINARY = ordinary();
    private static final int MOST_BRACKETS = 5_000;

    private final Set<String> proven;
    private final Set<String> elsewhere;
    private final Set<String> named;
    private final Optional<String> language;
    private final boolean habit;
    private final Draft draft;

    /**
     * The acronyms of a text.
     *
     * @param text the whole of it
     * @param elsewhere those that other texts of the archive prove
     * @param draft where doubts are told
     */
    Acronyms(String text, Set<String> elsewhere, Optional<String> language, Draft draft) {
        this.proven = proven(text);
        this.elsewhere = elsewhere;
        this.named = named(text);
        this.language = language;
        this.draft = draft;
        this.habit = !proven.isEmpty() || WORD.matcher(text).results().anyMatch(match -> isKnown(match.group()));
    }

    /** The acronyms, in small letters, that a text spells out beside them. */
    static Set<String> proven(String text) {
        Set<String> proven = new HashSet<>();
        int brackets = 0;
        for (int open = text.indexOf('('); open >= 0 && brackets < MOST_BRACKETS; open = text.indexOf('(', open + 1)) {
            brackets++;
            int close = text.indexOf(')', open);
            if (close < 0) {
                break;
            }
            String within =
                    text.substring(open + 1, Math.min(close, open + 120)).strip();
            String before = text.substring(Math.max(0, open - 160), open).strip();
            String word = before.substring(before.lastIndexOf(' ') + 1);
            if (within.matches("\\p{Ll}{2,8}")) {
                stem(within, before, false).ifPresent(proven::add);
            } else if (word.matches("\\p{Ll}{2,8}") && within.length() >= 5) {
                stem(word, within, true).ifPresent(proven::add);
            }
        }
        return proven;
    }

    private static Optional<String> stem(String word, String name, boolean whole) {
        String[] words = Arrays.stream(name.split("[\\s\\u00A0-]+"))
                .map(each -> each.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""))
                .filter(each -> !each.isEmpty())
                .toArray(String[]::new);
        if (spells(words, words.length - 1, word, word.length(), whole)) {
            return Optional.of(word);
        }
        String single = word.substring(0, word.length() - 1);
        return word.endsWith("s")
                        && single.length() >= 2
                        && spells(words, words.length - 1, single, single.length(), whole)
                ? Optional.of(single)
                : Optional.empty();
    }

    /** Whether the words up to one begin with the letters up to one; small words may have none. */
    private static boolean spells(String[] words, int last, String letters, int left, boolean whole) {
        if (left == 0) {
            return !whole || last < 0 || last == 0 && LanguageGuess.isSmallWord(words[0].toLowerCase(Locale.ROOT));
        }
        if (last < 0) {
            return false;
        }
        String word = words[last].toLowerCase(Locale.ROOT);
        boolean capitals = word.length() > 1 && words[last].equals(words[last].toUpperCase(Locale.ROOT));
        return capitals
                        && letters.substring(0, left).endsWith(word)
                        && spells(words, last - 1, letters, left - word.length(), whole)
                || word.charAt(0) == letters.charAt(left - 1) && spells(words, last - 1, letters, left - 1, whole)
                || left < letters.length()
                        && LanguageGuess.isSmallWord(word)
                        && spells(words, last - 1, letters, left, whole);
    }

    /** A part of the text with capitals where they were small ones. */
    String capitals(String text) {
        Matcher matcher = WORD.matcher(text);
        StringBuilder cased = new StringBuilder(text.length());
        int from = 0;
        while (matcher.find()) {
            String word = matcher.group();
            cased.append(text, from, matcher.start());
            cased.append(cased(
                    word,
                    text.substring(Math.max(0, matcher.start() - 60), matcher.start()),
                    next(text, matcher.end())));
            from = matcher.end();
        }
        return numerals(cased.append(text.substring(from)).toString());
    }

    private static char next(String text, int at) {
        return at < text.length() ? text.charAt(at) : ' ';
    }

    private String numerals(String text) {
        String numbered = NUMERAL.matcher(text)
                .replaceAll(match -> isSmall(match.group()) ? match.group() : told(match.group(), "after a name"));
        return language.orElse("").equals("en")
                ? ERA.matcher(numbered).replaceAll(match -> told(match.group(), "after a year"))
                : numbered;
    }

    /** What stands in brackets behind a name that it does not spell. */
    private static Set<String> named(String text) {
        Set<String> named = new HashSet<>();
        Matcher matcher = BRACKETED.matcher(text);
        while (matcher.find()) {
            String before = text.substring(Math.max(0, matcher.start() - 60), matcher.start() + 1);
            if (CAPITALISED.matcher(before).find() || isCompound(before, matcher.group(1))) {
                named.add(matcher.group(1));
            }
        }
        return named;
    }

    private String cased(String written, String before, char after) {
        String word = written.toLowerCase(Locale.ROOT);
        if (!word.equals(written)) {
            boolean begins = proven.contains(word) || named.contains(word);
            return begins && !isOrdinary(word) && !isSmall(word) ? upper(word) : written;
        }
        boolean bracketed = before.endsWith("(") && after == ')';
        String single = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        if (proven.contains(word)) {
            return bracketed || !isOrdinary(word) ? upper(word) : inDoubt(word, before);
        }
        if (proven.contains(single) && single.length() < word.length() && !isOrdinary(word)) {
            return upper(single) + "s";
        }
        if (before.matches(".*\\d\\s?$") || isOrdinary(word) || isSmall(word) || NO_NAMES.contains(word)) {
            return word;
        }
        if (elsewhere.contains(word)) {
            return told(word, "as another text of the archive spells it out");
        }
        if (isKnown(word)) {
            return told(word, "which the text does not spell out");
        }
        if (word.length() > single.length()
                && single.length() > 1
                && (elsewhere.contains(single) || isKnown(single))
                && !isOrdinary(single)) {
            draft.check("“" + word + "” was set as " + upper(single) + "s, which the text does not spell out");
            draft.count("acronyms in doubt");
            return upper(single) + "s";
        }
        if (named.contains(word)
                || habit
                        && NO_VOWEL.matcher(word).matches()
                        && language.orElse("en").equals("en")) {
            return told(word, "which the text does not spell out");
        }
        if (NO_VOWEL.matcher(word).matches() && language.orElse("en").equals("en")
                || bracketed && NO_VOWEL.matcher(word).matches()) {
            draft.check("“" + word + "” may be an acronym");
        }
        return word;
    }

    /** A German compound has the letters of its acronym within, as {@code Bundeskriminalamt (bka)}. */
    private static boolean isCompound(String before, String word) {
        String name = before.substring(0, before.length() - 1).strip();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        if (last.length() < word.length() * 3
                || !Character.isUpperCase(last.charAt(0))
                || !NO_VOWEL.matcher(word.replace('a', 'b')).matches()) {
            return false;
        }
        String letters = last.toLowerCase(Locale.ROOT);
        int at = letters.charAt(0) == word.charAt(0) ? 0 : -1;
        for (int letter = 1; at >= 0 && letter < word.length(); letter++) {
            at = letters.indexOf(word.charAt(letter), at + 1);
        }
        return at >= 0;
    }

    private String inDoubt(String word, String before) {
        if (isSmall(word) && ARTICLE.matcher(before).find() && !isArticle(word)) {
            return upper(word);
        }
        draft.check("“" + word + "” stands for a name here and is a word, too: look at each");
        return word;
    }

    private static boolean isArticle(String word) {
        return ARTICLE.matcher(" " + word).find();
    }

    private String told(String word, String reason) {
        draft.check("“" + word + "” was set as " + upper(word) + ", " + reason);
        draft.count("acronyms in doubt");
        return upper(word);
    }

    private String upper(String word) {
        draft.count("acronyms that were small capitals");
        return word.toUpperCase(Locale.ROOT);
    }

    private boolean isKnown(String word) {
        return KNOWN.contains(word) && !isSmall(word);
    }

    /** Whether it is a small word of the text's language, or of any while that is not known. */
    private boolean isSmall(String word) {
        return language.map(tag -> LanguageGuess.isSmallWord(word, tag))
                .orElseGet(() -> LanguageGuess.isSmallWord(word));
    }

    private static boolean isOrdinary(String word) {
        return ORDINARY.contains(word);
    }

    private static Set<String> ordinary() {
        try (InputStream words = Objects.requireNonNull(Acronyms.class.getResourceAsStream("ordinary-words.txt"))) {
            List<String> lines = new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .filter(word -> !KNOWN.contains(word))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
