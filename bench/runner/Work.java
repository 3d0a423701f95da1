import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Properties;
import java.util.stream.Stream;

/** What has happened to a site since its last bake. */
enum Work {
    CLEAN("clean bake into a new folder"),
    NOTHING("nothing changed"),
    EDIT("one article's text edited"),
    NEW("one new article"),
    TEMPLATE("the template of all pages edited"),
    TOUCH("nothing changed but every file's time stamp");

    private final String heading;

    Work(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * What a page of the baked site must show after the work.
     *
     * @param page the path of the page in the destination
     * @param text a text in it
     */
    record Sign(String page, String text) {

        boolean isIn(Path destination) throws IOException {
            Path file = destination.resolve(page);
            return Files.exists(file) && Files.readString(file).contains(text);
        }
    }

    /** Makes the change, and says by what it is known to be baked. */
    Sign change(Site site, Properties archive, int round) throws IOException {
        String middle = archive.getProperty("middle");
        String newest = archive.getProperty("newest");
        String mark = "mark" + word() + round;
        switch (this) {
            case EDIT -> {
                Path article = site.articles().resolve(middle);
                replace(article, Files.readString(article).stripTrailing() + "\n\nAdded: " + mark + ".\n");
                return new Sign(page(middle), mark);
            }
            case NEW -> {
                String added = newest.replaceFirst("[^/]*$", "added-" + round + ".md");
                String text = Files.readString(site.articles().resolve(newest));
                replace(site.articles().resolve(added), text.replaceFirst("title: .*", "title: \"Added " + mark + "\""));
                return new Sign(page(added), mark);
            }
            case TEMPLATE -> {
                String text = Files.readString(site.template());
                replace(site.template(), text.replaceFirst("data-bench=\"\\w+\"", "data-bench=\"" + mark + "\""));
                return new Sign(page(middle), mark);
            }
            case TOUCH -> touch(site.articles());
            case CLEAN, NOTHING -> {}
        }
        return new Sign(page(middle), "</html>");
    }

    private static void touch(Path folder) throws IOException {
        FileTime now = FileTime.fromMillis(System.currentTimeMillis());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Files.setLastModifiedTime(file, now);
            }
        }
    }

    private static String page(String article) {
        return article.replaceFirst("md$", "html");
    }

    /** A new file in the place of the old one: the old one may be a link to another contestant's. */
    private static void replace(Path file, String text) throws IOException {
        Path fresh = Files.writeString(file.resolveSibling("." + file.getFileName() + ".new"), text);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
