package dev.backfile.imports.survey.picture;

import dev.backfile.notation.SitePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the folders of a tree whose files documents name with the folder: {@code /assets/img/a.png} for a file that lies in
 * {@code assets/img}, or in {@code src/assets/img}.
 */
public final class KeptCandidates {

    private static final int MOST_NAMES = 200_000;
    private static final String ASSETS = "assets";
    private static final Set<String> NEVER = Set.of("templates", "data", "target");

    private final List<String> places;
    private final String assets;
    private final Map<String, List<String>> files = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final TreeMap<String, Integer> found = new TreeMap<>();

    /**
     * Candidates of a tree.
     *
     * @param places the folders and files of its articles, {@code .} for all of it
     * @param assets the folder of files that are published at the root
     * @param paths the files that documents may name
     */
    public KeptCandidates(List<String> places, String assets, List<String> paths) {
        this.places = List.copyOf(places);
        this.assets = assets;
        for (String path : paths) {
            files.computeIfAbsent(SitePath.name(path), first -> new ArrayList<>())
                    .add(path);
        }
    }

    /** Looks for names of such files in the text of a document. */
    public void add(String text) {
        if (places.contains(".")) {
            return;
        }
        for (String name : PictureNames.ofFiles(text)) {
            if (!PictureNames.isElsewhere(name)) {
                name(PictureNames.decoded(name).replaceFirst("^(?:\\.{0,2}/)+", ""));
            }
        }
    }

    private void name(String path) {
        int slash = path.indexOf('/');
        if (slash <= 0 || seen.size() >= MOST_NAMES || !seen.add(path)) {
            return;
        }
        List<String> ends = files.getOrDefault(SitePath.name(path), List.of()).stream()
                .filter(file -> file.equals(path) || file.endsWith("/" + path))
                .toList();
        if (ends.stream().anyMatch(file -> isPublishedAnyway(file, path))) {
            return;
        }
        ends.stream()
                .min(Comparator.comparing(String::length))
                .flatMap(file -> entry(path.substring(0, slash), file.substring(0, file.length() - path.length())))
                .ifPresent(entry -> found.merge(entry, 1, Integer::sum));
    }

    /** Whether a file is published where it is looked for, or lies in a folder of which a setting says so. */
    private boolean isPublishedAnyway(String file, String path) {
        return places.stream().anyMatch(place -> file.startsWith(place + "/"))
                || file.equals(assets + "/" + path)
                || !assets.equals(ASSETS) && file.startsWith(assets + "/");
    }

    private Optional<String> entry(String first, String before) {
        String folder = before + first;
        boolean holdsContent =
                places.stream().anyMatch(place -> place.equals(folder) || place.startsWith(folder + "/"));
        boolean isOfBuild = NEVER.contains(folder.substring(0, (folder + "/").indexOf('/')));
        return holdsContent || isOfBuild
                ? Optional.empty()
                : Optional.of(before.isEmpty() ? folder : folder + ": /" + first);
    }

    /** What the setting may say of the folders, each with how many of its files documents name. */
    public Map<String, Integer> found() {
        return Map.copyOf(found);
    }
}
