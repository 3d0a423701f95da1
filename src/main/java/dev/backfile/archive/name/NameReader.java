package dev.backfile.archive.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads names in the order of a byline, or with the family name and a comma first. What nobody can know of a name by its
 * words, its author's profile says. Immutable.
 */
public final class NameReader {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Pattern BRACKETS_AT_THE_END = Pattern.compile("\\s*[(\\[][^()\\[\\]]*[)\\]]$");
    private static final Pattern FAMILY_FIRST =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\s\\u30FB\\u00B7\\u3005]+");
    private static final Pattern TITLE = Pattern.compile(
            "(?:Dr|Prof|Mr|Mrs|Ms|Mx|Rev|Revd|Hon|Capt|Col|Gen|Lt|Sgt|Maj|Mme|Mlle|Dra|Profa)\\.?|Professor|Professorin|Miss|Sir"
                    + "|Dame|Lord|Lady|Herr|Frau|Madame|Monsieur|Se\u00F1or|Se\u00F1ora|Dipl\\.-.*");
    private static final Pattern PART_OF_TITLE = Pattern.compile("(?:[a-z]{1,5}\\.)+");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.[-\u2010]?)+");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}'\u2019-]+");
    private static final Pattern VOWEL = Pattern.compile("[AEIOUY\u00C0-\u00DD]");
    private static final List<String> CONNECTORS = List.of("y", "e", "i");
    private static final List<String> PORTUGUESE_GENERATIONS = List.of("Filho", "J\u00FAnior", "Neto", "Sobrinho");
    private static final List<String> GIVEN_NAME_FIRST = List.of("is", "th");
    private static final List<String> FAMILY_NAME_FIRST = List.of("hu", "vi");

    private final String language;

    /** A reader of the names in a site of a language. */
    public NameReader(Locale locale) {
        this.language = locale.getLanguage();
    }

    /** The name that a byline says. */
    public Name read(String byline) {
        return read(byline, Map.of());
    }

    /**
     * The name that a byline says, with what the profile of its author decides: {@code organization}, {@code family} and
     * {@code given}, {@code sortName}.
     *
     * @param profile the fields of the profile
     */
    public Name read(String byline, Map<String, Object> profile) {
        String name = SPACE.matcher(byline.strip()).replaceAll(" ");
        Optional<String> sorted = text(profile, "sortName");
        Name read = decided(name, sorted, profile);
        return sorted.map(read::indexedAs).orElse(read).of(byline.strip());
    }

    private Name decided(String name, Optional<String> sorted, Map<String, Object> profile) {
        Object organization = profile.get("organization");
        boolean isPerson = organization != null && organization.toString().equalsIgnoreCase("false");
        if (organization != null && !isPerson) {
            return Name.organization(name);
        }
        Optional<String> family = text(profile, "family");
        if (family.isPresent()) {
            List<String> words = words(family.get());
            String given = text(profile, "given").orElse("");
            return parts(name, given.isEmpty() ? List.of() : words(given), words, "");
        }
        if (sorted.isPresent()) {
            return sorted.get().indexOf(',') > 0 ? inOrder(sorted.get()) : Name.whole(name);
        }
        return !isPerson && Organizations.isEvident(name) ? Name.organization(name) : inOrder(name);
    }

    private Name inOrder(String name) {
        List<String> parts = new ArrayList<>(
                Arrays.stream(BRACKETS_AT_THE_END.matcher(name).replaceFirst("").split(","))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList());
        List<String> suffixes = new ArrayList<>();
        while (parts.size() > 1 && isSuffix(parts, parts.size() - 1)) {
            suffixes.add(0, parts.remove(parts.size() - 1));
        }
        if (parts.size() > 2 && Suffixes.isGeneration(parts.get(1))) {
            suffixes.add(0, parts.remove(1));
        }
        String suffix = String.join(", ", suffixes);
        if (parts.size() == 2) {
            return inverted(name, words(parts.get(0)), words(parts.get(1)), suffix);
        }
        return parts.size() == 1 ? natural(name, words(parts.get(0)), suffix) : Name.whole(name);
    }

    /** Initials after one word are given names, after several words they are a degree. */
    private static boolean isSuffix(List<String> parts, int index) {
        String part = parts.get(index);
        boolean afterOneWord = index == 1 && parts.get(0).indexOf(' ') < 0;
        return afterOneWord ? Suffixes.isGeneration(part) : Suffixes.isSuffix(part);
    }

    private static Name inverted(String name, List<String> family, List<String> given, String suffix) {
        String natural = Suffixes.takeFrom(given);
        List<String> whole = new ArrayList<>(family);
        int end = given.size();
        while (end > 1
                && !Particles.isCapital(given.get(end - 1))
                && Particles.isParticle(given.get(end - 1), whole.get(0))) {
            end--;
            whole.add(0, given.get(end));
        }
        String all = suffix.isEmpty() ? natural : natural.isEmpty() ? suffix : natural + ", " + suffix;
        return parts(name, given.subList(0, end), whole, all);
    }

    private Name natural(String name, List<String> words, String suffix) {
        withoutTitles(words);
        if (words.size() < 2
                || GIVEN_NAME_FIRST.contains(language)
                || words.get(words.size() - 1).endsWith("d\u00F3ttir")) {
            return Name.whole(name);
        }
        if (FAMILY_FIRST.matcher(name).matches() || FAMILY_NAME_FIRST.contains(language)) {
            return parts(name, words.subList(1, words.size()), words.subList(0, 1), "")
                    .indexedAs(name);
        }
        String own = Suffixes.takeFrom(words);
        String all = own.isEmpty() ? suffix : suffix.isEmpty() ? own : own + ", " + suffix;
        Optional<Name> marked = inCapitals(name, words, all);
        if (marked.isPresent()) {
            return marked.get();
        }
        String last = words.get(words.size() - 1);
        if (INITIALS.matcher(last).matches() && !INITIALS.matcher(words.get(0)).matches()) {
            int begin = words.size() - 1;
            while (begin > 1 && INITIALS.matcher(words.get(begin - 1)).matches()) {
                begin--;
            }
            return parts(name, words.subList(begin, words.size()), words.subList(0, begin), all);
        }
        boolean small = words.stream().noneMatch(Particles::isCapital);
        if (!Particles.isCapital(last) && !small && Particles.joined(last) == 0) {
            return Name.whole(name);
        }
        List<String> read = isAllCapitals(words) ? withSmallParticles(words) : words;
        int begin = beginOfFamily(read);
        return begin == 0
                ? Name.whole(name)
                : parts(name, read.subList(0, begin), read.subList(begin, read.size()), all);
    }

    private static void withoutTitles(List<String> words) {
        boolean titled = false;
        while (words.size() > 1
                && (TITLE.matcher(words.get(0)).matches()
                        || titled && PART_OF_TITLE.matcher(words.get(0)).matches())) {
            titled = true;
            words.remove(0);
        }
    }

    /** A family name in capitals beside given names that are not, at either end: {@code MAO Zedong}, {@code Jean DUPONT}. */
    private static Optional<Name> inCapitals(String name, List<String> words, String suffix) {
        List<String> capitals = words.stream().filter(NameReader::isInCapitals).toList();
        if (capitals.isEmpty()
                || capitals.size() == words.size()
                || words.stream().allMatch(NameReader::hasNoSmallLetter)) {
            return Optional.empty();
        }
        int count = capitals.size();
        boolean first = words.subList(0, count).equals(capitals);
        boolean last = words.subList(words.size() - count, words.size()).equals(capitals);
        if (!first && !last) {
            return Optional.empty();
        }
        int from = first ? 0 : words.size() - count;
        while (!first && from > 1 && Particles.isParticle(words.get(from - 1), words.get(from))) {
            from--;
        }
        List<String> given = first ? words.subList(count, words.size()) : words.subList(0, from);
        List<String> family = first ? words.subList(0, count) : words.subList(from, words.size());
        return Optional.of(parts(name, given, family, suffix));
    }

    private static boolean isInCapitals(String word) {
        return word.length() > 2
                && CAPITALS.matcher(word).matches()
                && VOWEL.matcher(word).find();
    }

    private static boolean hasNoSmallLetter(String word) {
        return word.codePoints().noneMatch(Character::isLowerCase);
    }

    private static boolean isAllCapitals(List<String> words) {
        return words.stream().allMatch(NameReader::hasNoSmallLetter)
                && words.stream().anyMatch(NameReader::isInCapitals);
    }

    /** In a name that is all in capitals a particle does not show whether it has a small letter: as a rule it has. */
    private static List<String> withSmallParticles(List<String> words) {
        List<String> small = new ArrayList<>(words);
        for (int index = 1; index < words.size() - 1; index++) {
            String folded = words.get(index).toLowerCase(Locale.ROOT);
            if (Particles.isParticle(folded, words.get(index + 1).toLowerCase(Locale.ROOT))) {
                small.set(index, folded);
            }
        }
        return small;
    }

    /** The index of the word that begins the family name; 0 where there is no given name before it. */
    private int beginOfFamily(List<String> words) {
        int begin = words.size() - 1;
        if (begin > 1 && isPortugueseGeneration(words.get(begin))) {
            begin--;
        }
        while (begin > 1 && CONNECTORS.contains(words.get(begin - 1))) {
            begin -= 2;
        }
        if (begin == 2 && isSecondOfTwo(words)) {
            begin = 1;
        } else if (language.equals("es") && begin == words.size() - 1) {
            begin -= spanishSteps(words);
        }
        while (begin > 1 && Particles.isParticle(words.get(begin - 1), words.get(begin))) {
            begin--;
        }
        return begin;
    }

    private boolean isPortugueseGeneration(String word) {
        return PORTUGUESE_GENERATIONS.contains(word)
                && (language.equals("pt") || word.equals("Filho") || word.equals("J\u00FAnior"));
    }

    /** Whether a name is one of two parts, as that of Val\u00E9ry Giscard d'Estaing. */
    private static boolean isSecondOfTwo(List<String> words) {
        String middle = words.get(1);
        return words.size() == 3
                && Particles.joined(words.get(2)) > 0
                && Particles.joined(words.get(2)) < 3
                && words.get(2).charAt(0) == 'd'
                && Particles.isCapital(middle)
                && middle.indexOf('.') < 0
                && !GivenNames.isFrench(middle)
                && !Particles.isParticle(middle, words.get(2));
    }

    /** In Spanish two family names follow one or two given names. */
    private static int spanishSteps(List<String> words) {
        int last = words.size() - 1;
        boolean plain = last > 1
                && !Particles.isParticle(words.get(last - 1), words.get(last))
                && Particles.isCapital(words.get(last - 1))
                && words.get(last - 1).indexOf('.') < 0
                && !GivenNames.isSpanish(words.get(last - 1));
        return plain ? 1 : 0;
    }

    private static Name parts(String whole, List<String> given, List<String> family, String suffix) {
        int over = Particles.passedOver(family);
        String first = family.get(over);
        int joined = Particles.joined(first);
        List<String> filed = new ArrayList<>(family.subList(over, family.size()));
        filed.set(0, first.substring(joined));
        List<String> rest = new ArrayList<>(given);
        rest.addAll(family.subList(0, over));
        if (joined > 0) {
            rest.add(first.substring(0, joined));
        }
        if (!suffix.isEmpty()) {
            rest.add(suffix);
        }
        String indexed = String.join(" ", filed) + (rest.isEmpty() ? "" : ", " + String.join(" ", rest));
        return new Name(whole, String.join(" ", family), String.join(" ", given), suffix, indexed, false);
    }

    private static List<String> words(String text) {
        return new ArrayList<>(List.of(SPACE.split(text)));
    }

    private static Optional<String> text(Map<String, Object> fields, String name) {
        Object value = fields.get(name);
        boolean plain = value instanceof String || value instanceof Number;
        return plain ? Optional.of(value.toString().strip()).filter(text -> !text.isEmpty()) : Optional.empty();
    }
}
