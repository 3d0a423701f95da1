import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * A contestant: a folder below {@code peers/} with {@code peer.sh}, {@code peer.properties} and a site without articles.
 *
 * @param name the folder's name
 * @param folder the folder
 * @param site its site without articles: the folder {@code site} in its own, unless its properties name that of another
 * @param title what it is called in tables
 * @param version what it says of itself
 * @param articles where articles lie in its sites
 * @param data where data lie in its sites
 * @param template the template that is edited
 */
record Peer(String name, Path folder, Path site, String title, String version, String articles, String data, String template) {

    /** The contestant of this name; empty when it is not installed. */
    static Optional<Peer> load(Path peers, String name, Path log) throws IOException, InterruptedException {
        Path folder = peers.resolve(name);
        if (!Files.isDirectory(folder)) {
            throw new IOException("there is no contestant " + folder);
        }
        if (Commands.run(log, folder.resolve("peer.sh").toString(), "version") != 0) {
            return Optional.empty();
        }
        Properties properties = properties(folder.resolve("peer.properties"));
        return Optional.of(new Peer(
                name,
                folder,
                folder.resolve(properties.getProperty("site", "site")).normalize(),
                properties.getProperty("title"),
                Files.readString(log).strip().replaceAll("\\s+", " "),
                properties.getProperty("articles"),
                properties.getProperty("data"),
                properties.getProperty("template")));
    }

    String script() {
        return folder.resolve("peer.sh").toString();
    }

    static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (InputStream input = Files.newInputStream(file)) {
            properties.load(input);
        }
        return properties;
    }
}
