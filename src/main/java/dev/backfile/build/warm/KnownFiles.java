package dev.backfile.build.warm;

import dev.backfile.config.Settings;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.source.FileState;
import dev.backfile.source.IgnoredFile;
import dev.backfile.source.SourceFile;
import dev.backfile.source.SourceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files of the content folder as the last walk found them. After edits of some of them that folder need not be walked
 * again; where a file came, went, or may be something else, it must be.
 *
 * @param settings the fingerprint of the settings with which they were found
 */
record KnownFiles(Fingerprint settings, SourceFiles files) {

    private static final int NOWHERE = -1;

    /** The files after some changed; empty where only a walk can tell. */
    Optional<SourceFiles> after(Path site, Settings settings, Set<Path> changed) {
        Path content =
                site.resolve(settings.folders().content()).toAbsolutePath().normalize();
        List<SourceFile> documents = new ArrayList<>(files.documents());
        List<SourceFile> others = new ArrayList<>(files.files());
        for (Path file : changed) {
            if (!file.startsWith(content)
                    || !settings.folders().hasContent(pathIn(content, file))
                    || file.getFileName()
                            .toString()
                            .equalsIgnoreCase(settings.folders().ignoreFile())) {
                return Optional.empty();
            }
            String path = pathIn(content, file);
            boolean passing = Files.notExists(file, LinkOption.NOFOLLOW_LINKS) && !isAny(path);
            if (!passing && !isRenewed(documents, path, file) && !isRenewed(others, path, file)) {
                return Optional.empty();
            }
        }
        return Optional.of(new SourceFiles(documents, others, files.passedOver(), files.diagnostics()));
    }

    private static String pathIn(Path content, Path file) {
        return content.relativize(file).toString().replace('\\', '/');
    }

    /** Whether a path is that of a file, or of a folder around one. */
    private boolean isAny(String path) {
        return isAny(files.documents(), path)
                || isAny(files.files(), path)
                || files.passedOver().stream()
                        .map(IgnoredFile::file)
                        .anyMatch(
                                file -> file.path().equals(path) || file.path().startsWith(path + "/"));
    }

    private static boolean isAny(List<SourceFile> sorted, String path) {
        return sorted.stream()
                .anyMatch(file -> file.path().equals(path) || file.path().startsWith(path + "/"));
    }

    /** Puts a file in the place of what was known of it; false where it is not there, or is another kind of thing. */
    private static boolean isRenewed(List<SourceFile> sorted, String path, Path file) {
        int place = placeOf(path, sorted);
        if (place == NOWHERE) {
            return false;
        }
        SourceFile known = sorted.get(place);
        if (!known.file().toAbsolutePath().normalize().equals(file)) {
            return false;
        }
        try {
            FileState state = FileState.of(file, LinkOption.NOFOLLOW_LINKS);
            if (!state.isFile()) {
                return false;
            }
            sorted.set(place, new SourceFile(known.parent(), known.name(), known.path(), known.start(), state));
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    private static int placeOf(String path, List<SourceFile> sorted) {
        int low = 0;
        int high = sorted.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = sorted.get(middle).path().compareTo(path);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return NOWHERE;
    }
}
