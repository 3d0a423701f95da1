package dev.backfile.format;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The paths of a site's files as a host of code knows them: from the folder of the repository that the site lies in; from the
 * current folder, or else the site's, where there is none.
 */
record RepositoryPaths(Path site, Path repository) {

    static RepositoryPaths of(Path folder) {
        Path site = folder.toAbsolutePath().normalize();
        Path current = Path.of("").toAbsolutePath();
        Path repository = Stream.iterate(site, above -> above != null, Path::getParent)
                .filter(above -> Files.exists(above.resolve(".git")))
                .findFirst()
                .orElse(site.startsWith(current) ? current : site);
        return new RepositoryPaths(site, repository);
    }

    /** The path of a file that is seen from the site; the same where it lies outside. */
    String path(String file) {
        try {
            Path whole = site.resolve(file).normalize();
            return whole.startsWith(repository)
                    ? repository.relativize(whole).toString().replace('\\', '/')
                    : file;
        } catch (InvalidPathException noFile) {
            return file;
        }
    }
}
