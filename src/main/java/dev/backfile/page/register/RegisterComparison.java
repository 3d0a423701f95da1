package dev.backfile.page.register;

import dev.backfile.archive.Archive;
import dev.backfile.config.Settings;
import dev.backfile.config.value.OutputPath;
import dev.backfile.page.path.Addresses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A register beside what a site publishes now.
 *
 * @param lost what the register has and the site has not, in the order of the register
 * @param unregistered the paths that the register has not, in its order
 */
public record RegisterComparison(List<LostUrl> lost, List<String> unregistered) {

    /**
     * A site as far as the register must know it.
     *
     * @param archive everything that is public
     * @param addresses where it stands
     * @param sources the paths of all files among the articles, within the content folder; asked only where a URL is lost
     * @param isWhole whether every document could be read and placed; what others made lists and terms of is not judged
     *     where one could not
     */
    public record Site(
            Settings settings,
            Archive archive,
            Addresses addresses,
            PublishedUrls urls,
            Supplier<Set<String>> sources,
            boolean isWhole) {}

    /** Compares a register with a site. */
    public static RegisterComparison of(Register register, Site site) {
        List<String> unregistered = site.urls().permanent().keySet().stream()
                .filter(path -> !register.urls().containsKey(path))
                .sorted(Register.ORDER)
                .toList();
        List<RegisteredUrl> missing = register.urls().values().stream()
                .filter(url -> !site.urls().standing().contains(url.path()))
                .toList();
        return new RegisterComparison(lost(missing, unregistered, site), unregistered);
    }

    private static List<LostUrl> lost(List<RegisteredUrl> missing, List<String> unregistered, Site site) {
        if (missing.isEmpty()) {
            return List.of();
        }
        Map<String, String> folded = new HashMap<>();
        site.urls().standing().forEach(path -> folded.merge(OutputPath.folded(path), path, RegisterComparison::first));
        Successors successors = Successors.of(missing, unregistered, site);
        List<LostUrl> lost = new ArrayList<>();
        for (RegisteredUrl url : missing) {
            Optional<LostUrl> judged = Optional.ofNullable(folded.get(OutputPath.folded(url.path())))
                    .<LostUrl>map(path -> new LostUrl.Respelled(url, path))
                    .or(() -> successors.of(url))
                    .or(() -> site.isWhole() ? Optional.of(successors.without(url)) : Optional.empty());
            judged.ifPresent(lost::add);
        }
        return List.copyOf(lost);
    }

    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
