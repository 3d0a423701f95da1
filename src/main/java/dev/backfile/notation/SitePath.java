package dev.backfile.notation;

/**
 * The parts of a path: the names of folders and of a file with {@code /} between them, as {@code 2014/port/notes.md}. A path
 * is a text like any other; nothing here asks whether there is such a file.
 *
 * <p>An extension begins with the last dot of the name. A dot in front begins the name of a hidden file, and no extension.
 */
public final class SitePath {

    private SitePath() {}

    /** The folder that it lies in: {@code 2014/port}; empty at the top. */
    public static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** The folder that it lies in, as what stands before the name: {@code 2014/port/}; empty at the top. */
    public static String folderPrefix(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** The name of the file: {@code notes.md}; empty where the path ends with a slash. */
    public static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The name without its extension: {@code notes}. */
    public static String baseName(String path) {
        return path.substring(path.lastIndexOf('/') + 1, dot(path));
    }

    /** The path without its extension: {@code 2014/port/notes}. */
    public static String withoutExtension(String path) {
        return path.substring(0, dot(path));
    }

    /** The extension as it is written: {@code md}; empty when there is none. */
    public static String extension(String path) {
        return path.substring(Math.min(dot(path) + 1, path.length()));
    }

    /** The extension with its dot, {@code .md}: what is missing in {@link #withoutExtension}. */
    public static String suffix(String path) {
        return path.substring(dot(path));
    }

    /** A path within a folder, which may be the top. */
    public static String within(String folder, String path) {
        return folder.isEmpty() ? path : folder + "/" + path;
    }

    /** Where the extension begins with its dot; the end when there is none. */
    private static int dot(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') + 1 ? dot : path.length();
    }
}
