package dev.backfile.cli.bake;

import dev.backfile.BakeRequest;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A bake that is asked for in words of which each says by itself what it means: {@code bake}, a site, a destination, and what is on or
 * off. Nearly all bakes are, and Picocli, which reads every other command line and explains what is wrong with it, takes as long to
 * start as many a bake.
 *
 * @param request what to bake
 * @param volume how much to say
 */
public record PlainBake(BakeRequest request, Volume volume) {

    private static final String DESTINATION = "--destination";
    private static final Set<String> SWITCHES =
            Set.of("--clean", "--strict", "--keep-going", "--adopt", "--drafts", "--quiet", "--verbose");

    /**
     * The bake that a command line asks for.
     *
     * @param words the arguments of the command
     * @return nothing unless all of them are plain: they may be wrong, or mean more
     */
    public static Optional<PlainBake> of(List<String> words) {
        if (words.isEmpty() || !words.get(0).equals("bake")) {
            return Optional.empty();
        }
        Optional<String> site = Optional.empty();
        Optional<String> destination = Optional.empty();
        Set<String> on = new HashSet<>();
        for (int index = 1; index < words.size(); index++) {
            String word = words.get(index);
            if (SWITCHES.contains(word)) {
                if (!on.add(word)) {
                    return Optional.empty();
                }
            } else if (word.equals(DESTINATION) && destination.isEmpty() && index + 1 < words.size()) {
                index++;
                destination = Optional.of(words.get(index)).filter(PlainBake::isPlainName);
                if (destination.isEmpty()) {
                    return Optional.empty();
                }
            } else if (site.isEmpty() && isPlainName(word)) {
                site = Optional.of(word);
            } else {
                return Optional.empty();
            }
        }
        return on.contains("--quiet") && on.contains("--verbose")
                ? Optional.empty()
                : of(site.orElse("."), destination, on);
    }

    /** Whether a word can be nothing but the name of a file or folder. */
    private static boolean isPlainName(String word) {
        return !word.isEmpty() && (Character.isLetterOrDigit(word.charAt(0)) || "/._".indexOf(word.charAt(0)) >= 0);
    }

    private static Optional<PlainBake> of(String site, Optional<String> destination, Set<String> on) {
        try {
            BakeRequest request = BakeRequest.of(Path.of(site))
                    .withClean(on.contains("--clean"))
                    .withStrict(on.contains("--strict"))
                    .withKeepGoing(on.contains("--keep-going"))
                    .withAdopt(on.contains("--adopt"))
                    .withDrafts(on.contains("--drafts"));
            Volume volume =
                    on.contains("--quiet") ? Volume.QUIET : on.contains("--verbose") ? Volume.VERBOSE : Volume.USUAL;
            return Optional.of(new PlainBake(
                    destination
                            .map(folder ->
                                    request.withDestination(Path.of(folder).toAbsolutePath()))
                            .orElse(request),
                    volume));
        } catch (InvalidPathException other) {
            return Optional.empty();
        }
    }
}
