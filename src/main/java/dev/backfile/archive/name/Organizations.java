package dev.backfile.archive.name;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the bylines that are evidently no person: {@code The Editors}, {@code Harbour and Food Board}, {@code Team 18F}. */
final class Organizations {

    private static final Pattern SIGNS = Pattern.compile("[\\d&/@+|]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,.()]+");

    /** Words that begin the names of publications and groups. */
    private static final Set<String> FIRST = Set.of(
            "the",
            "die",
            "das",
            "les",
            "our",
            "your",
            "unser",
            "unsere",
            "agence",
            "agencia",
            "agenzia",
            "associated",
            "united",
            "national",
            "international",
            "anonymous",
            "anonyme",
            "anonym");

    /** Words with a small letter that no name of a person has within it. */
    private static final Set<String> JOINING = Set.of("and", "of", "for", "the", "und", "für", "et");

    private static final Set<String> ANYWHERE = Set.of(
            "academy",
            "administration",
            "agency",
            "agentur",
            "association",
            "assoziation",
            "authority",
            "board",
            "bureau",
            "centre",
            "center",
            "co-operative",
            "collective",
            "commission",
            "committee",
            "company",
            "consortium",
            "contributors",
            "cooperative",
            "corporation",
            "correspondents",
            "council",
            "department",
            "desk",
            "editors",
            "editorial",
            "éditions",
            "foundation",
            "fundación",
            "gesellschaft",
            "gmbh",
            "government",
            "group",
            "inc",
            "initiative",
            "institut",
            "institute",
            "institution",
            "instituto",
            "library",
            "llc",
            "ltd",
            "ministerium",
            "ministry",
            "museum",
            "network",
            "newsroom",
            "office",
            "organisation",
            "organization",
            "partnership",
            "project",
            "redactie",
            "redacción",
            "redaktion",
            "redazione",
            "reporters",
            "rédaction",
            "society",
            "staff",
            "stiftung",
            "team",
            "university",
            "universidad",
            "universität",
            "université",
            "università",
            "verein",
            "verlag");

    private Organizations() {}

    static boolean isEvident(String name) {
        if (SIGNS.matcher(name).find()) {
            return true;
        }
        String[] words = BETWEEN_WORDS.split(name.replace("von und zu", ""));
        if (words.length < 2) {
            return false;
        }
        for (int index = 0; index < words.length; index++) {
            String folded = words[index].toLowerCase(Locale.ROOT);
            boolean joins = index > 0 && index < words.length - 1;
            if (ANYWHERE.contains(folded)
                    || index == 0 && FIRST.contains(folded)
                    || joins && JOINING.contains(words[index])) {
                return !isEpithet(words, index);
            }
        }
        return false;
    }

    /** Pieter Bruegel the Elder is a person. */
    private static boolean isEpithet(String[] words, int index) {
        return index > 0
                && words[index].equals("the")
                && index == words.length - 2
                && Suffixes.isEpithet(words[index + 1]);
    }
}
