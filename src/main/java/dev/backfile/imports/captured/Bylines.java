package dev.backfile.imports.captured;

import dev.backfile.imports.language.LanguageGuess;
import dev.backfile.imports.language.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells the lines that say who wrote a text.
 *
 * @param known the names that stand behind a word such as "By" somewhere among the texts, by their words
 */
record Bylines(Map<String, String> known) {

    private static final int LONGEST = 140;
    private static final Pattern MARKED = Pattern.compile(
            "(?i)^(?:by|von|par|por|di|de|door|av|af|words by|written by|story by|(?:a |an )?(?:report|interview|essay|review) by|interviewed by|reported by|reporting by|text by|texte de|text von|testo di|texto de"
                    + "|(?:ein bericht|eine reportage|ein kommentar|ein essay|ein gastbeitrag|interview) von"
                    + "|(?:words|text|texte|testo|texto|tekst|author|authors|autor|autorin|autoren|auteur|autore|byline|redaktion)\\s?:)\\s+(\\S.*)$");
    private static final String WORD = "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|d['’]\\p{Lu}[\\p{L}\\p{M}]*)";
    private static final String PARTICLE =
            "(?:van|von|der|den|de|la|le|di|del|della|da|dos|do|ter|ten|zu|bin|ibn|al|el|y|af|av)";
    private static final String NAME = WORD + "(?: (?:" + PARTICLE + " ){0,2}" + WORD + "){0,4}";
    private static final String AND = "(?:,? (?:and|und|et|y|e|&|en|och|og|i|ja|ve) |, | & )";
    private static final Pattern NAMES = Pattern.compile("(" + NAME + "(?:" + AND + NAME + "){0,5})(.*)");
    private static final Pattern PERSON = Pattern.compile(WORD + "(?: (?:" + PARTICLE + " ){0,2}" + WORD + "){1,3}");
    private static final Pattern REST = Pattern.compile("(?:\\s*[,|–—-]\\s*|\\s+in\\s+|\\s+à\\s+|\\s+\\()(.{1,80})");
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}[\\p{Ll}'’-]+(?: \\p{Ll}[\\p{Ll}'’.-]*){1,3}");
    private static final Pattern BIOGRAPHY = Pattern.compile(
            "^(" + WORD + "(?: (?:" + PARTICLE + " ){0,2}" + WORD
                    + "){1,3}),? (?:is|was|writes|lives|teaches|works|ist|war|schreibt|lebt|arbeitet|est|était|vit|écrit|es|era|vive|escribe|è|scrive|is een)\\b.{3,}");

    /**
     * Who wrote a text.
     *
     * @param authors the names
     * @param rest what the line says beside them
     * @param doubts why it may be otherwise
     */
    record Byline(List<String> authors, String rest, List<String> doubts) {}

    /** The byline that a line with a word such as "By" before the name is. */
    Optional<Byline> marked(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher marked = MARKED.matcher(line);
        if (!marked.matches()) {
            return Optional.empty();
        }
        String names = marked.group(1).strip().replaceAll("[.:,]$", "");
        if (SMALL.matcher(names).matches()
                && line.matches("(?i)(?:(?:\\p{L}+ )?by|von|par|por|di|door|text:?|author:?) .*")
                && !hasSmallWord(names)) {
            return Optional.of(new Byline(
                    List.of(cased(names)), "", List.of("the author's name stood in small letters: “" + line + "”")));
        }
        return named(names, line);
    }

    private static boolean hasSmallWord(String names) {
        return Words.of(names).stream().anyMatch(LanguageGuess::isSmallWord);
    }

    /** The byline that a line of nothing but names is, in doubt where they stand nowhere else. */
    Optional<Byline> bare(String line) {
        String names = line.replaceAll("^[—–-]\\s*", "").strip();
        if (line.length() > 60) {
            return Optional.empty();
        }
        List<String> parts = parts(names);
        boolean persons = !parts.isEmpty()
                && parts.size() <= 3
                && parts.stream().allMatch(part -> PERSON.matcher(part).matches() && !isAcronym(part));
        if (!persons) {
            return Optional.empty();
        }
        return named(names, line)
                .map(byline -> byline.authors().stream().allMatch(name -> known.containsKey(Words.key(name)))
                        ? byline
                        : new Byline(
                                byline.authors(),
                                byline.rest(),
                                with(byline.doubts(), "“" + line + "” was taken for the name of the author")));
    }

    /** The author whom a line about somebody tells, as the last of a text often does. */
    static Optional<String> biography(String line) {
        if (line.length() > 500) {
            return Optional.empty();
        }
        Matcher matcher = BIOGRAPHY.matcher(line);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static boolean isAcronym(String name) {
        return Arrays.stream(name.split(" "))
                .allMatch(word -> word.length() <= 4 && word.equals(word.toUpperCase(Locale.ROOT)));
    }

    private static List<String> parts(String names) {
        return Arrays.stream(names.split(AND))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private Optional<Byline> named(String names, String line) {
        Matcher matcher = NAMES.matcher(names);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String rest = matcher.group(2).strip();
        String people = matcher.group(1);
        List<String> doubts = new ArrayList<>();
        int comma = people.indexOf(", ");
        boolean role = comma > 0
                && rest.isEmpty()
                && !PERSON.matcher(people.substring(comma + 2)).matches()
                && !people.substring(comma + 2).contains(" and ");
        if (role || comma > 0 && isOffice(people.substring(comma + 2))) {
            rest = people.substring(comma + 2) + (rest.isEmpty() ? "" : " " + rest);
            people = people.substring(0, comma);
        } else if (!rest.isEmpty()) {
            Matcher further = REST.matcher(matcher.group(2));
            if (!further.matches()) {
                return Optional.empty();
            }
            rest = further.group(1).replaceAll("\\)$", "").strip();
        }
        if (!rest.isEmpty()) {
            doubts.add("the byline says more than names: “" + line + "”");
        }
        List<String> authors = new ArrayList<>();
        for (String person : parts(people)) {
            String cased = isCapitals(person) ? cased(person) : person;
            if (!cased.equals(person) && !known.containsKey(Words.key(person))) {
                doubts.add("the author's name stood in capitals: “" + person + "”");
            }
            authors.add(cased);
        }
        return authors.isEmpty() ? Optional.empty() : Optional.of(new Byline(authors, rest, doubts));
    }

    private static boolean isOffice(String words) {
        return words.matches(
                "(?i).*\\b(?:editor|correspondent|reporter|writer|staff|redakteur|redaktion|korrespondent\\w*|critic|columnist|special|envoyé|corresponsal|inviato)\\b.*");
    }

    private static boolean isCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT))
                && name.replaceAll("[^\\p{L}]", "").length() > 3;
    }

    /** A name in the letters that names have: those that it has elsewhere, else each word with a capital. */
    private String cased(String name) {
        String elsewhere = known.get(Words.key(name));
        return elsewhere != null
                ? elsewhere
                : Arrays.stream(name.split(" ")).map(Bylines::capitalised).collect(Collectors.joining(" "));
    }

    private static String capitalised(String word) {
        StringBuilder cased = new StringBuilder();
        boolean first = true;
        for (char sign : word.toLowerCase(Locale.ROOT).toCharArray()) {
            cased.append(first ? Character.toUpperCase(sign) : sign);
            first = sign == '-' || sign == '.' || (sign == '\'' || sign == '’') && cased.length() == 2;
        }
        return cased.toString();
    }

    private static List<String> with(List<String> doubts, String one) {
        List<String> all = new ArrayList<>(doubts);
        all.add(one);
        return all;
    }
}
