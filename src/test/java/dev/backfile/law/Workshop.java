package dev.backfile.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A random site while it is thought out: what its writers know about it, without a disk. */
final class Workshop {

    static final String SETTINGS = "jbake.properties";

    private final SiteKind kind;
    private final Dice dice;
    private final SortedMap<String, Manuscript> documents = new TreeMap<>();
    private final SortedMap<String, String> files = new TreeMap<>();
    private final SortedMap<String, String> settings;
    private int names;

    Workshop(SiteKind kind, Dice dice) {
        this.kind = kind;
        this.dice = dice;
        this.settings = new TreeMap<>(kind.settings());
        files.putAll(kind.templates());
    }

    SiteKind kind() {
        return kind;
    }

    Dice dice() {
        return dice;
    }

    /** Articles, pages and profiles. */
    SortedMap<String, Manuscript> documents() {
        return documents;
    }

    /** Templates, data, assets, images. */
    SortedMap<String, String> files() {
        return files;
    }

    SortedMap<String, String> settings() {
        return settings;
    }

    /** A word that was not there before. */
    String freshName() {
        return dice.of("ash", "birch", "cedar", "elm", "Äpfel") + "-" + ++names;
    }

    /** The paths of the documents in a folder, or out of all profiles' folders. */
    List<String> articles() {
        return documents.keySet().stream()
                .filter(path -> path.startsWith("content/posts/") || path.startsWith("content/20"))
                .toList();
    }

    List<String> filesIn(String folder) {
        return files.keySet().stream().filter(path -> path.startsWith(folder)).toList();
    }

    /** The pictures that articles may show. */
    List<String> images() {
        return files.keySet().stream().filter(path -> path.endsWith(".gif")).toList();
    }

    /** The articles in AsciiDoc. */
    List<String> asciidoc() {
        return files.keySet().stream().filter(path -> path.endsWith(".adoc")).toList();
    }

    String settingsText() {
        return settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** The text of one of the site's files as it should be; null when there should be none. */
    String text(String path) {
        if (path.equals(SETTINGS)) {
            return settingsText();
        }
        return documents.containsKey(path) ? documents.get(path).text() : files.get(path);
    }

    /** Every file of the site. */
    SortedMap<String, String> everything() {
        SortedMap<String, String> everything = new TreeMap<>(files);
        documents.forEach((path, manuscript) -> everything.put(path, manuscript.text()));
        everything.put(SETTINGS, settingsText());
        return everything;
    }

    /** Takes out every paragraph and field that names what is no longer there, and tells which documents that changed. */
    List<String> mendLinks() {
        List<String> mended = new ArrayList<>();
        for (Map.Entry<String, Manuscript> entry : documents.entrySet()) {
            List<Paragraph> sound = entry.getValue().paragraphs().stream()
                    .filter(paragraph -> paragraph.isSound(documents, files))
                    .toList();
            Manuscript mend = entry.getValue().withAll(sound);
            String original = mend.fields().get("translationOf");
            boolean lost =
                    original != null && articles().stream().noneMatch(path -> path.endsWith("/" + original + ".md"));
            mend = lost ? mend.without("translationOf") : mend;
            if (!mend.equals(entry.getValue())) {
                entry.setValue(mend);
                mended.add(entry.getKey());
            }
        }
        return mended;
    }
}
