package dev.backfile.markup.asciidoc;

import dev.backfile.markup.asciidoc.AsciidocConverter.Complaint;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.IncludeProcessor;
import org.asciidoctor.extension.PreprocessorReader;

/**
 * Includes files of the site in a document, and no others, whatever is asked for. How many there are and how long they are
 * together is bounded: a file may include itself. For one document after the other, by one thread at a time.
 */
final class SiteIncludes extends IncludeProcessor {

    private static final int MOST_FILES = 1_000;
    private static final int MOST_CHARACTERS = 16 * 1024 * 1024;

    /** As deep as Asciidoctor goes by itself ({@code max-include-depth}). */
    private static final int DEEPEST = 64;

    private final List<Complaint> complaints;
    private final List<String> texts = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private IncludeSource source = IncludeSource.NONE;
    private String folder = "";
    private int characters;

    /** Includes nothing until a document begins. What is refused is added to the complaints. */
    SiteIncludes(List<Complaint> complaints) {
        this.complaints = complaints;
    }

    /** Begins a document in this folder. */
    void begin(IncludeSource files, String own) {
        source = files;
        folder = own;
        characters = 0;
        texts.clear();
        open.clear();
    }

    /** What the document has included so far. */
    List<String> texts() {
        return texts;
    }

    @Override
    public boolean handles(String target) {
        return true;
    }

    @Override
    public void process(Document document, PreprocessorReader reader, String target, Map<String, Object> attributes) {
        IncludeSource.Included included = read(reader, target);
        if (included.file().isEmpty()) {
            boolean optional = String.valueOf(attributes.get("opts")).contains("optional")
                    || String.valueOf(attributes.get("options")).contains("optional")
                    || attributes.containsKey("optional-option");
            if (!optional) {
                complain(reader, included.refusal(), included.hint());
            }
            return;
        }
        open.push(included.file().get());
        IncludedLines lines = IncludedLines.of(included.text(), attributes);
        if (!lines.missing().isEmpty()) {
            complain(
                    reader,
                    "'" + included.name() + "' has no region tagged '" + String.join("', '", lines.missing()) + "'",
                    "put tag::" + lines.missing().iterator().next() + "[] and end::"
                            + lines.missing().iterator().next() + "[] around it");
        }
        reader.pushInclude(lines.text(), included.file().get(), included.name(), lines.first(), attributes);
    }

    private IncludeSource.Included read(PreprocessorReader reader, String target) {
        if (target.contains("://") || target.startsWith("data:")) {
            return IncludeSource.Included.refused(
                    "'" + target + "' is not included: a bake reads nothing from the network",
                    "keep a copy in the site's folder and include that");
        }
        String including = reader.getFile() == null ? "" : reader.getFile();
        while (!open.isEmpty() && !open.peek().equals(including)) {
            open.pop();
        }
        if (open.size() == DEEPEST) {
            return IncludeSource.Included.refused(
                    "'" + target + "' is not included: files include one another " + DEEPEST + " deep",
                    "look for a file that includes itself");
        }
        if (texts.size() == MOST_FILES || characters > MOST_CHARACTERS) {
            return IncludeSource.Included.refused(
                    "'" + target + "' is not included: a document has at most " + MOST_FILES + " includes, of "
                            + MOST_CHARACTERS + " characters together",
                    "look for a file that includes itself");
        }
        IncludeSource.Included included = source.read(folderOf(reader), target);
        texts.add(included.text());
        characters += included.text().length();
        return included;
    }

    private String folderOf(PreprocessorReader reader) {
        return reader.getFile() == null || reader.getDir() == null ? folder : reader.getDir();
    }

    private void complain(PreprocessorReader reader, String message, String hint) {
        Optional<String> file = Optional.ofNullable(reader.getFile());
        complaints.add(new Complaint(file, Math.max(1, reader.getLineNumber() - 1), message, hint, true));
    }
}
