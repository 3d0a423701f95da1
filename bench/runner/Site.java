import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * An archive laid out for one contestant.
 *
 * @param peer the contestant
 * @param folder the site's folder
 */
record Site(Peer peer, Path folder) {

    /** Lays an archive out in a new folder. */
    static Site prepare(Peer peer, Path archive, Path folder) throws IOException, InterruptedException {
        Site site = new Site(peer, Files.createDirectories(folder).resolve("site"));
        copy(peer.site(), site.folder, false);
        copy(archive.resolve("content"), site.articles(), true);
        copy(archive.resolve("data"), site.folder.resolve(peer.data()), false);
        Commands.require(site.beside("prepare.log"), peer.script(), "prepare", site.folder.toString());
        return site;
    }

    Path articles() {
        return folder.resolve(peer.articles());
    }

    Path template() {
        return folder.resolve(peer.template());
    }

    /** Where the bake of this round goes. */
    Path destination(int round) {
        return beside("out-" + round);
    }

    Path beside(String name) {
        return folder.resolveSibling(name);
    }

    /** Copies a folder; as links, where the file system has them, to spare the disk the same articles many times. */
    private static void copy(Path from, Path to, boolean link) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (!link || !linked(file, target)) {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static boolean linked(Path file, Path target) {
        try {
            Files.createLink(target, file);
            return true;
        } catch (UnsupportedOperationException | IOException none) {
            return false;
        }
    }
}
