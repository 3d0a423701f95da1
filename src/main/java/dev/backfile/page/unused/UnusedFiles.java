package dev.backfile.page.unused;

import dev.backfile.archive.collect.Sources;
import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.notation.SitePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Warns of files among the articles that are published though nothing names them: one warning for each folder and sort
 * of files. A folder in which no file of a sort is named is told as one, with all folders in it. Immutable.
 *
 * <p>What templates, data, style sheets and scripts name is not known. A JBake site is not judged, nor one of which a
 * document could not be read, since what that names is not known either.
 */
public final class UnusedFiles {

    private static final int SHOWN = 3;

    /** What browsers, hosts and search engines ask for of themselves at the top of a site. */
    private static final Pattern ASKED_FOR = Pattern.compile(
            "(?i)favicon\\.\\w+|apple-touch-icon[\\w-]*\\.png|mstile-[\\w-]+\\.png|android-chrome-[\\w-]+\\.png"
                    + "|(?:robots|humans|ads|app-ads|security|llms|keybase)\\.txt|CNAME|browserconfig\\.xml"
                    + "|BingSiteAuth\\.xml|opensearch\\.xml|manifest\\.json|[\\w-]+\\.webmanifest");

    private final Settings settings;

    /** Judges the files of a site with these settings. */
    public UnusedFiles(Settings settings) {
        this.settings = settings;
    }

    /** One kind of files in one folder. */
    private record Group(String folder, FileSort sort) implements Comparable<Group> {

        @Override
        public int compareTo(Group other) {
            int folders = folder.compareTo(other.folder);
            return folders != 0 ? folders : sort.compareTo(other.sort);
        }
    }

    /**
     * The warnings, by folder.
     *
     * @param sources what was read, documents that are held back included
     * @param files the files that are copied as they are, relative to the content folder, in order
     */
    public List<Diagnostic> check(Sources sources, Collection<String> files) {
        List<String> judged = !settings.habits().pages().looksAfterFiles()
                        || !sources.leftOut().isEmpty()
                ? List.of()
                : files.stream()
                        .filter(file -> !ASKED_FOR.matcher(file).matches())
                        .toList();
        if (judged.isEmpty()) {
            return List.of();
        }
        Set<String> unnamed = new UnnamedFiles(settings, judged).among(sources.cards());
        Set<Group> inUse = new HashSet<>();
        judged.stream().filter(file -> !unnamed.contains(file)).forEach(file -> enter(file, inUse));
        return judged.stream()
                .filter(unnamed::contains)
                .collect(Collectors.groupingBy(file -> group(file, inUse), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(this::warning)
                .toList();
    }

    private static void enter(String file, Set<Group> inUse) {
        FileSort sort = FileSort.of(file);
        String folder = SitePath.folder(file);
        while (inUse.add(new Group(folder, sort)) && !folder.isEmpty()) {
            folder = SitePath.folder(folder);
        }
    }

    /** The highest folder of which no file of the sort is named; else the file's own. */
    private static Group group(String file, Set<Group> inUse) {
        FileSort sort = FileSort.of(file);
        String own = SitePath.folder(file);
        Group group = new Group(own, sort);
        for (String folder = own; !inUse.contains(new Group(folder, sort)); folder = SitePath.folder(folder)) {
            group = new Group(folder, sort);
            if (folder.isEmpty()) {
                break;
            }
        }
        return group;
    }

    private Diagnostic warning(Map.Entry<Group, List<String>> unused) {
        String folder = unused.getKey().folder();
        return Diagnostic.of(
                Code.UNUSED_FILE,
                Place.file(
                        folder.isEmpty()
                                ? settings.folders().content()
                                : settings.folders().inContent(folder)),
                message(unused.getKey(), unused.getValue()),
                "name what readers are to find in an article, move what a template or style sheet uses to '"
                        + settings.folders().assets() + "', and remove the rest: all of it is published");
    }

    private static String message(Group group, List<String> files) {
        String word = group.sort().word();
        int start = group.folder().isEmpty() ? 0 : group.folder().length() + 1;
        List<String> names = new ArrayList<>();
        files.stream().limit(SHOWN).forEach(file -> names.add("'" + file.substring(start) + "'"));
        if (files.size() == 1) {
            return "no article or page names the " + word + " " + names.get(0);
        }
        return String.format(Locale.ROOT, "no article or page names %,d %ss here: ", files.size(), word)
                + String.join(", ", names)
                + (files.size() > SHOWN ? " …" : "");
    }
}
