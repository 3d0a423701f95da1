package dev.backfile.imports.survey.picture;

import dev.backfile.source.frontmatter.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds the pictures that documents name against those that are there, by the names of their files. */
public final class PictureSurvey {

    private final Map<String, Integer> files = new HashMap<>();
    private final Map<String, Set<String>> stems = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Map<String, String> missing = new HashMap<>();
    private int count;
    private String example = "";

    /** Against these files, by their paths. */
    public PictureSurvey(List<String> paths) {
        for (String path : paths) {
            String file = PictureNames.file(path);
            files.merge(file, 1, Integer::sum);
            stems.computeIfAbsent(stem(file), first -> new HashSet<>()).add(file);
            count++;
        }
    }

    /** Whether a word is the name of a picture that is there, with its extension or without. */
    public boolean has(String name) {
        String file = PictureNames.file(name);
        return files.containsKey(file) || stems.containsKey(file);
    }

    /** Looks through the text of a document and through its fields. */
    public void add(String text, Value.Mapping fields, String path) {
        for (String name : PictureNames.in(text)) {
            if (PictureNames.isElsewhere(name)) {
                // a copy of it may still lie here
                String file = PictureNames.file(name);
                if (files.containsKey(file)) {
                    used.add(file);
                }
                continue;
            }
            name(name, path);
        }
        words(fields, 0);
    }

    private void name(String name, String path) {
        String file = PictureNames.file(name);
        if (files.containsKey(file)) {
            used.add(file);
        } else if (missing.putIfAbsent(file, path) == null && example.isEmpty()) {
            example = name + " in " + path;
        }
    }

    private void words(Value value, int depth) {
        if (value instanceof Value.Scalar scalar && scalar.text().length() < 200) {
            used.addAll(stems.getOrDefault(PictureNames.file(scalar.text()), Set.of()));
        } else if (value instanceof Value.Mapping mapping && depth < 3) {
            mapping.inOrder().forEach(field -> words(field.value(), depth + 1));
        } else if (value instanceof Value.Sequence sequence && depth < 3) {
            sequence.items().forEach(item -> words(item, depth + 1));
        }
    }

    /** What was found. */
    public Pictures found() {
        int usedFiles =
                used.stream().mapToInt(file -> files.getOrDefault(file, 0)).sum();
        return new Pictures(count, count - usedFiles, used.size() + missing.size(), missing.size(), example);
    }

    private static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
