package dev.backfile.config;

import dev.backfile.config.FolderSection.Folders;
import dev.backfile.config.folder.RealPaths;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps a bake from writing where it would harm the site or the machine. */
public final class DestinationCheck {

    /** Where previews lie in Backfile's own folder of a site. */
    public static final String PREVIEWS = "serve";

    /** Where checks lie in Backfile's own folder of a site. */
    public static final String CHECKS = "check";

    private static final String OWN_FOLDER = "Backfile's own folder";

    private DestinationCheck() {}

    /**
     * What is wrong with a destination: that it is the site's folder or holds it, that it lies in the site's sources or
     * holds them, or that it is the root of the file system. Symbolic links are followed.
     *
     * @param site the site's folder
     * @param folders where the site's sources lie
     * @param destination the destination, relative to the site's folder or absolute
     * @param place where the destination was named
     */
    public static Optional<Diagnostic> check(Path site, Folders folders, String destination, Place place) {
        return fault(site, folders, destination)
                .map(fault -> Diagnostic.of(
                        Code.BAD_DESTINATION,
                        place,
                        "the destination '" + destination + "' " + fault,
                        "name a folder of its own, such as target/site"));
    }

    /**
     * What is wrong with a destination of a bake with drafts: that it is that of the public site, lies in it or holds it.
     *
     * @param publicSite where the public site goes
     * @param destination where the one with drafts is to go
     */
    public static Optional<Diagnostic> checkDrafts(Path publicSite, Path destination) {
        Path target = RealPaths.of(destination);
        Path published = RealPaths.of(publicSite);
        if (!target.startsWith(published) && !published.startsWith(target)) {
            return Optional.empty();
        }
        String how = target.equals(published)
                ? "is the folder of the public site"
                : (target.startsWith(published) ? "lies in" : "holds") + " the folder of the public site, '"
                        + publicSite + "'";
        return Optional.of(Diagnostic.of(
                Code.BAD_DESTINATION,
                Place.file(destination.toString()),
                "the destination '" + destination + "' " + how + ", and drafts are not to be published",
                "name another with --destination, or with the setting drafts.folder"));
    }

    private static Optional<String> fault(Path site, Folders folders, String destination) {
        Path home = RealPaths.of(site);
        Path target;
        Map<String, Path> sources = new LinkedHashMap<>();
        try {
            target = RealPaths.of(site.resolve(destination));
            folders.contents()
                    .all()
                    .forEach(articles -> sources.put(
                            folders.contents().whole() ? "the folder of articles" : "'" + articles + "'",
                            RealPaths.of(site.resolve(articles))));
            sources.put("the folder of templates", RealPaths.of(site.resolve(folders.templates())));
            sources.put("the folder of assets", RealPaths.of(site.resolve(folders.assets())));
            folders.keptFolders()
                    .forEach(kept -> sources.put("the folder '" + kept + "'", RealPaths.of(site.resolve(kept))));
            sources.put("the folder of data", RealPaths.of(site.resolve(folders.data())));
            sources.put(OWN_FOLDER, RealPaths.of(site.resolve(".backfile")));
            sources.put("Git's folder", RealPaths.of(site.resolve(".git")));
        } catch (InvalidPathException failure) {
            return Optional.of("is no path");
        }
        if (target.getNameCount() == 0) {
            return Optional.of("is the root of the file system");
        }
        if (target.equals(home)) {
            return Optional.of("is the site's own folder");
        }
        if (home.startsWith(target)) {
            return Optional.of("holds the site's own folder");
        }
        Path own = sources.get(OWN_FOLDER);
        boolean preview = target.startsWith(own.resolve(PREVIEWS)) || target.startsWith(own.resolve(CHECKS));
        return sources.entrySet().stream()
                .filter(source -> !(preview && source.getKey().equals(OWN_FOLDER)))
                .filter(source -> target.startsWith(source.getValue())
                        || source.getValue().startsWith(target))
                .map(source -> (target.startsWith(source.getValue()) ? "lies in " : "holds ") + source.getKey())
                .findFirst();
    }
}
