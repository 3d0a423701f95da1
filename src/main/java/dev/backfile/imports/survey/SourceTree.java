package dev.backfile.imports.survey;

import dev.backfile.imports.survey.picture.PictureNames;
import dev.backfile.notation.SitePath;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder, by their paths in it with {@code /} between names, in order. Hidden folders, version control, what
 * package managers fetch, and what the generator wrote itself are left out; symbolic links are not followed.
 *
 * @param documents what Backfile reads, if it lies among the articles
 * @param foreign the texts of other markup, which Backfile does not read, by extension: how many there are
 * @param pictures the pictures
 * @param others the other files
 */
record SourceTree(
        List<String> documents, TreeMap<String, Integer> foreign, List<String> pictures, List<String> others) {

    private static final Set<String> DOCUMENTS = Set.of("md", "markdown", "html", "adoc", "asciidoc", "ad");
    private static final Set<String> FOREIGN =
            Set.of("rst", "textile", "org", "mdx", "mdown", "mkd", "mkdn", "txt", "ipynb");
    private static final Set<String> NEVER = Set.of("node_modules", "bower_components", "__pycache__", "target");
    private static final Set<String> NO_ARTICLES = Set.of(
            "readme",
            "changelog",
            "contributing",
            "license",
            "licence",
            "code_of_conduct",
            "security",
            "authors",
            "todo");

    /** The files of a folder that was made for a generator. */
    static SourceTree of(Path root, Generator generator) throws IOException {
        Walk walk = new Walk(root, generator);
        Files.walkFileTree(root, walk);
        walk.documents.sort(null);
        walk.pictures.sort(null);
        return new SourceTree(
                List.copyOf(walk.documents), walk.foreign, List.copyOf(walk.pictures), List.copyOf(walk.others));
    }

    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Generator generator;
        private final List<String> documents = new ArrayList<>();
        private final List<String> pictures = new ArrayList<>();
        private final TreeMap<String, Integer> foreign = new TreeMap<>();
        private final List<String> others = new ArrayList<>();

        Walk(Path root, Generator generator) {
            this.root = root;
            this.generator = generator;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = String.valueOf(folder.getFileName());
            boolean skipped = !folder.equals(root)
                    && (name.startsWith(".")
                            || NEVER.contains(name)
                            || root.equals(folder.getParent())
                                    && generator.others().contains(name));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = root.relativize(file).toString().replace('\\', '/');
            String name = path.substring(path.lastIndexOf('/') + 1);
            String extension = SitePath.extension(name).toLowerCase(Locale.ROOT);
            if (!attributes.isRegularFile() || name.startsWith(".")) {
                return FileVisitResult.CONTINUE;
            }
            boolean article = path.indexOf('/') >= 0
                    || !NO_ARTICLES.contains(name.toLowerCase(Locale.ROOT)
                            .substring(0, name.length() - extension.length())
                            .replace(".", ""));
            if (DOCUMENTS.contains(extension) && article) {
                documents.add(path);
            } else if (PictureNames.EXTENSIONS.contains(extension)) {
                pictures.add(path);
            } else if (FOREIGN.contains(extension) && article) {
                foreign.merge(extension, 1, Integer::sum);
            } else {
                others.add(path);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, @Nullable IOException unreadable) {
            return FileVisitResult.CONTINUE;
        }
    }
}
