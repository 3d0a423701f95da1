package dev.backfile.page.unused;

import dev.backfile.notation.SitePath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a file is for, by the extension of its name. */
enum FileSort {
    IMAGE("image", "jpg jpeg jpe jfif png apng gif webp avif svg svgz tif tiff bmp ico heic heif jxl psd ai eps"),
    SOUND("sound recording", "mp3 m4a aac ogg oga opus wav aif aiff flac wma mid"),
    FILM("film", "mp4 m4v webm ogv mov avi mkv mpg mpeg wmv flv 3gp"),
    PAPER(
            "PDF or office file",
            "pdf doc docx odt rtf xls xlsx ods csv ppt pptx odp key pages numbers epub ps djvu txt"),
    OTHER("other file", "");

    private static final Map<String, FileSort> BY_EXTENSION = Stream.of(values())
            .flatMap(sort -> sort.extensions.stream().map(extension -> Map.entry(extension, sort)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String word;
    private final List<String> extensions;

    FileSort(String word, String extensions) {
        this.word = word;
        this.extensions = List.of(extensions.split(" "));
    }

    static FileSort of(String path) {
        return BY_EXTENSION.getOrDefault(extension(path), OTHER);
    }

    /** The extension of a file's name, in lower case; empty when it has none. */
    static String extension(String path) {
        return SitePath.extension(path).toLowerCase(Locale.ROOT);
    }

    /** What one of them is called. */
    String word() {
        return word;
    }
}
