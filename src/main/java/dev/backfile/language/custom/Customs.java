package dev.backfile.language.custom;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How one language writes dates, numbers and lists, and in which order it has names. Immutable. */
public interface Customs {

    /**
     * Dates of a pattern in the letters of {@link java.text.SimpleDateFormat}.
     *
     * @throws IllegalArgumentException if the pattern has a letter that means nothing
     */
    DateText dates(String pattern);

    /**
     * The name of a month that stands alone, as in a calendar's heading.
     *
     * @param month from 1 to 12
     */
    String month(int month);

    /** Names in the order of the language's dictionaries. */
    Comparator<String> order();

    /** The same, where letters that dictionaries count as one are the same, such as a letter in both cases. */
    Comparator<String> letters();

    /** The letter under which the language's indexes have a name; empty where they tell none apart. */
    Optional<String> indexLetter(String name);

    /** A number as readers have it, its digits grouped: {@code 1,204}. */
    String number(long value);

    /** A number whose digits are not grouped, such as a year. */
    String digits(long value);

    /** The form of a word that a number asks for. */
    Plural plural(long count);

    /**
     * What stands between the items of a list.
     *
     * @param items the items, of which some languages look at the letters: {@code Ana e Isabel} in Spanish
     * @return one text less than there are items, such as {@code ", "} and {@code " and "}
     */
    List<String> between(List<String> items);
}
