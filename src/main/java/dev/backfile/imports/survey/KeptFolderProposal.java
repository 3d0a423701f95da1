package dev.backfile.imports.survey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Proposes which folders of a tree keep their names. */
final class KeptFolderProposal {

    private static final String JEKYLLS = "assets";

    private KeptFolderProposal() {}

    /**
     * The setting; empty where no folder is to keep its name.
     *
     * @param places the folders and files of the articles
     * @param named what the setting may say of folders, with how many of their files documents name
     */
    static Optional<ProposedSetting> of(
            Path root, Generator generator, List<String> places, Map<String, Integer> named) {
        if (generator == Generator.JBAKE) {
            return Optional.empty();
        }
        TreeMap<String, Integer> folders = new TreeMap<>(named);
        boolean assets =
                generator == Generator.JEKYLL && !places.contains(".") && Files.isDirectory(root.resolve(JEKYLLS));
        if (assets) {
            folders.putIfAbsent(JEKYLLS, 0);
        }
        List<String> entries = new ArrayList<>();
        folders.keySet().stream()
                .filter(entry -> folders.keySet().stream()
                        .noneMatch(other -> folder(entry).startsWith(folder(other) + "/")))
                .filter(entry -> entry.indexOf(',') < 0)
                .forEach(entries::add);
        int files = folders.values().stream().mapToInt(Integer::intValue).sum();
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new ProposedSetting(
                        "asset.kept",
                        String.join(", ", entries),
                        files == 0
                                ? generator.label() + " publishes the files of this folder with its name"
                                : files + (files == 1 ? " file is" : " files are") + " named with the folder"));
    }

    private static String folder(String entry) {
        return entry.replaceFirst(":.*", "");
    }
}
