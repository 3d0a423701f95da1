package dev.backfile.jbake;

import dev.backfile.habit.SourceHabits;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How JBake reads files. */
final class JBakeSourceHabits implements SourceHabits {

    private static final Set<String> EXTENSIONS = Set.of("md", "html", "ad", "adoc", "asciidoc", "yml", "yaml");
    private static final String LIST = "data";

    /** The fields that only Backfile knows. */
    private static final Set<String> BACKFILES = Set.of(
            "slug",
            "permalink",
            "template",
            "updated",
            "standfirst",
            "deck",
            "dek",
            "excerpt",
            "summary",
            "description",
            "image",
            "aliases",
            "alias",
            "redirect_from",
            "lang",
            "canonical",
            "related",
            "translationOf",
            "corrections");

    @Override
    public String generator() {
        return "JBake";
    }

    @Override
    public boolean letsInWhatLooksUnmeant() {
        return true;
    }

    @Override
    public boolean readsYamlOfOld() {
        return true;
    }

    @Override
    public boolean readsForeignFrontMatter() {
        return false;
    }

    @Override
    public boolean skipsWhatIsNoDocument() {
        return true;
    }

    @Override
    public boolean readsUnfencedAsHeader() {
        return true;
    }

    @Override
    public boolean takesHeaderLinesExactly() {
        return true;
    }

    @Override
    public boolean letsStatusAloneDecide() {
        return true;
    }

    @Override
    public boolean leavesFieldsToTemplates() {
        return true;
    }

    @Override
    public boolean takesNamesAsWritten() {
        return true;
    }

    @Override
    public boolean readsSeveralFolders() {
        return false;
    }

    @Override
    public boolean hasProfiles() {
        return false;
    }

    @Override
    public boolean requiresTitles() {
        return false;
    }

    @Override
    public boolean asksForTextsOfImages() {
        return false;
    }

    @Override
    public boolean mendsHtml() {
        return false;
    }

    /** Extensions count in lower case only, YAML is a document, and {@code .markdown} is none. */
    @Override
    public Optional<String> documentExtension(String name) {
        return Optional.of(name.substring(name.lastIndexOf('.') + 1)).filter(EXTENSIONS::contains);
    }

    /**
     * Every file is a map: a list stands under {@code data}, and beside it {@code type}, {@code file}, {@code sourceuri},
     * {@code sha1} and {@code rendered}.
     */
    @Override
    public Object dataFile(Object content, String folder, String path, byte[] bytes) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (content instanceof Map<?, ?> fields) {
            fields.forEach((name, value) -> map.put(String.valueOf(name), value));
        } else {
            map.put(LIST, content);
        }
        map.put("type", LIST);
        map.put("file", "./" + folder + "/" + path);
        map.put("sourceuri", path);
        map.put("sha1", sha1(bytes));
        map.put("rendered", true);
        return Collections.unmodifiableMap(map);
    }

    private static String sha1(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-1", absent);
        }
    }

    @Override
    public boolean keepsMarkupOfHeaders() {
        return true;
    }

    @Override
    public Set<String> inertFields() {
        return BACKFILES;
    }

    @Override
    public boolean stopsPathsAtTheRoot() {
        return true;
    }

    @Override
    public boolean letsDraftsBeFaulty() {
        return true;
    }

    @Override
    public boolean takesUnknownStatusesForDrafts() {
        return true;
    }

    @Override
    public boolean takesArticlesWithoutDates() {
        return true;
    }
}
