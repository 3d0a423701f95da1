package dev.backfile.cli.why;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.backfile.Explanation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes why a page or a file is as it is: for readers as lines, for programs as JSON (RFC 8259). Stateless. */
public final class ExplanationWriter {

    private static final int COLUMN = 12;

    private static final Map<String, String> USES = Map.of(
            "own", "its own page",
            "template", "made with it",
            "text", "shows its text",
            "shows", "shows something of it",
            "image", "shows it",
            "asset", "asks for it",
            "data", "reads data files",
            "archive", "reads the whole archive",
            "setting", "made with the settings");

    /** Makes a writer. */
    public ExplanationWriter() {}

    /**
     * Lines for a reader.
     *
     * @param most how many paths of one kind are told; the rest is counted
     */
    public List<String> lines(Explanation explanation, int most) {
        List<String> lines = new ArrayList<>();
        explanation.page().ifPresent(page -> page(page, most, lines));
        explanation.file().ifPresent(file -> file(file, most, lines));
        return lines;
    }

    private static void page(Explanation.Page page, int most, List<String> lines) {
        lines.add(page.path() + " in the destination");
        boolean copy = page.rendered().isEmpty();
        lines.add(row(
                copy ? "copied" : "made",
                page.source()
                        .map(source -> "from " + source)
                        .orElse("from no document of its own: it is a list, or of the whole site")));
        several("templates", page.templates(), most, lines);
        page.settings().ifPresent(settings -> lines.add(row("settings", settings)));
        page.rendered()
                .ifPresent(rendered -> lines.add(row(
                        "rendered",
                        rendered.when().truncatedTo(ChronoUnit.SECONDS) + ", " + rendered.reason() + ": "
                                + rendered.because())));
        if (!page.whole()) {
            lines.add(row("", "it could not be rendered: 'backfile bake' tells why"));
        }
        several("shows", page.reads().documents(), most, lines);
        several("texts", page.reads().texts(), most, lines);
        several("images", page.reads().images(), most, lines);
        several("assets", page.reads().assets(), most, lines);
        List<String> also = new ArrayList<>();
        add(also, page.reads().archive(), "the whole archive");
        add(also, page.reads().data(), "the data files");
        add(also, page.reads().clock(), "the moment of the bake");
        add(also, page.reads().digests(), "the digests of the sources");
        if (!also.isEmpty()) {
            lines.add(row("reads", String.join(", ", also)));
        }
    }

    private static void add(List<String> words, boolean read, String word) {
        if (read) {
            words.add(word);
        }
    }

    private static void file(Explanation.File file, int most, List<String> lines) {
        lines.add(file.path() + " in the site");
        several("includes", file.includes(), most, lines);
        several("included", file.includedBy(), most, lines);
        file.reaches().forEach((use, pages) -> {
            lines.add(row("reaches", pages.size() + (pages.size() == 1 ? " page: " : " pages: ") + USES.get(use)));
            rows("", pages, most, lines);
        });
        several("copied", file.copies(), most, lines);
        if (!file.note().isEmpty()) {
            lines.add(row("reaches", "nothing: " + file.note()));
        }
    }

    private static void several(String name, List<String> paths, int most, List<String> lines) {
        rows(name, paths, most, lines);
    }

    private static void rows(String name, List<String> paths, int most, List<String> lines) {
        for (int index = 0; index < Math.min(most, paths.size()); index++) {
            lines.add(row(index == 0 ? name : "", paths.get(index)));
        }
        if (paths.size() > most) {
            lines.add(row("", "and " + (paths.size() - most) + " more"));
        }
    }

    private static String row(String name, String value) {
        return "  " + name + " ".repeat(COLUMN - name.length()) + value;
    }

    /** An object with all that is known. */
    public String json(Explanation explanation) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
            generator.useDefaultPrettyPrinter();
            generator.writeStartObject();
            generator.writeStringField("destination", explanation.destination());
            generator.writeStringField(
                    "baked", explanation.baked().map(Object::toString).orElse(""));
            if (explanation.page().isPresent()) {
                write(explanation.page().get(), generator);
            }
            if (explanation.file().isPresent()) {
                write(explanation.file().get(), generator);
            }
            if (!explanation.message().isEmpty()) {
                generator.writeStringField("message", explanation.message());
            }
            generator.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text + "\n";
    }

    private static void write(Explanation.Page page, JsonGenerator generator) throws IOException {
        generator.writeObjectFieldStart("page");
        generator.writeStringField("path", page.path());
        generator.writeStringField("source", page.source().orElse(""));
        generator.writeBooleanField("copy", page.rendered().isEmpty());
        generator.writeBooleanField("whole", page.whole());
        write("templates", page.templates(), generator);
        generator.writeStringField("settings", page.settings().orElse(""));
        if (page.rendered().isPresent()) {
            generator.writeObjectFieldStart("rendered");
            generator.writeStringField("when", page.rendered().get().when().toString());
            generator.writeStringField("reason", page.rendered().get().reason());
            generator.writeStringField("because", page.rendered().get().because());
            generator.writeEndObject();
        }
        generator.writeObjectFieldStart("reads");
        write("documents", page.reads().documents(), generator);
        write("texts", page.reads().texts(), generator);
        write("images", page.reads().images(), generator);
        write("assets", page.reads().assets(), generator);
        generator.writeBooleanField("archive", page.reads().archive());
        generator.writeBooleanField("data", page.reads().data());
        generator.writeBooleanField("clock", page.reads().clock());
        generator.writeBooleanField("digests", page.reads().digests());
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static void write(Explanation.File file, JsonGenerator generator) throws IOException {
        generator.writeObjectFieldStart("file");
        generator.writeStringField("path", file.path());
        generator.writeObjectFieldStart("reaches");
        for (Map.Entry<String, List<String>> pages : file.reaches().entrySet()) {
            write(pages.getKey(), pages.getValue(), generator);
        }
        generator.writeEndObject();
        write("copies", file.copies(), generator);
        write("includes", file.includes(), generator);
        write("includedBy", file.includedBy(), generator);
        generator.writeStringField("note", file.note());
        generator.writeEndObject();
    }

    private static void write(String name, List<String> texts, JsonGenerator generator) throws IOException {
        generator.writeArrayFieldStart(name);
        for (String text : texts) {
            generator.writeString(text);
        }
        generator.writeEndArray();
    }
}
