package dev.backfile.cli.doctor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which settings there are, and how one that a site has is told: a word that the site chose for a part of its key is not. */
public final class SettingNames {

    private static final Pattern ANY_WORD = Pattern.compile("<[^>]*>");

    private final Set<String> keys;
    private final List<Family> families;
    private final Set<String> commonWords;

    private SettingNames(Set<String> keys, List<Family> families, Set<String> commonWords) {
        this.keys = keys;
        this.families = families;
        this.commonWords = commonWords;
    }

    /**
     * The names of some settings.
     *
     * @param known their keys, some of them with a part in angle brackets that stands for any word
     * @param commonWords the words in such a place that every site may have, and which tell nothing of one
     */
    public static SettingNames of(Collection<String> known, Collection<String> commonWords) {
        List<Family> families = new ArrayList<>();
        for (String key : known) {
            if (ANY_WORD.matcher(key).find()) {
                families.add(Family.of(key));
            }
        }
        return new SettingNames(Set.copyOf(known), List.copyOf(families), Set.copyOf(commonWords));
    }

    /** How a key is told: as it is, as that of its family, or not at all, where it is the site's own. */
    Optional<String> told(String key) {
        if (keys.contains(key)) {
            return Optional.of(key);
        }
        for (Family family : families) {
            Matcher matcher = family.pattern().matcher(key);
            if (matcher.matches()) {
                return Optional.of(commonWords.contains(matcher.group(1)) ? key : family.key());
            }
        }
        return Optional.empty();
    }

    /**
     * The settings whose keys differ in one word.
     *
     * @param key with that word in angle brackets
     * @param pattern of the keys, the word as its group
     */
    private record Family(String key, Pattern pattern) {

        static Family of(String key) {
            String[] around = ANY_WORD.split(key, 2);
            return new Family(key, Pattern.compile(Pattern.quote(around[0]) + "([\\w-]+)" + Pattern.quote(around[1])));
        }
    }
}
