package dev.backfile.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.backfile.CheckReport;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes what a check found for programs: as JSON (RFC 8259), as SARIF 2.1.0, and as commands of a workflow on GitHub, which
 * show mistakes beside the lines. For the latter two, files are named as seen from the repository. Immutable.
 */
public final class CheckWriter {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final RepositoryPaths paths;

    /** Makes a writer for what was found in a site. */
    public CheckWriter(Path site) {
        this.paths = RepositoryPaths.of(site);
    }

    /** A JSON object with the numbers of the check, its mistakes, and what was or can be put right. */
    public String json(CheckReport report) {
        return written(json -> {
            json.writeStartObject();
            json.writeNumberField("pages", report.pages());
            json.writeNumberField("errors", report.errors());
            json.writeNumberField("warnings", report.warnings());
            json.writeArrayFieldStart("mistakes");
            for (Diagnostic mistake : report.diagnostics()) {
                json.writeStartObject();
                json.writeStringField("code", mistake.code().word());
                json.writeStringField("severity", mistake.severity().word());
                json.writeStringField("file", mistake.place().path());
                json.writeNumberField("line", mistake.place().line());
                json.writeNumberField("column", mistake.place().column());
                json.writeStringField("message", mistake.message());
                json.writeStringField("hint", mistake.hint());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeBooleanField("fixed", report.isFixed());
            json.writeArrayFieldStart("edits");
            for (CheckReport.Edit edit : report.edits()) {
                json.writeStartObject();
                json.writeStringField("file", edit.file());
                json.writeStringField("difference", edit.difference());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** A log in SARIF 2.1.0, which hosts of code show beside the lines. */
    public String sarif(CheckReport report) {
        return written(json -> {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            json.writeObjectFieldStart("tool");
            json.writeObjectFieldStart("driver");
            json.writeStringField("name", "Backfile");
            json.writeArrayFieldStart("rules");
            for (Code code : report.diagnostics().stream()
                    .map(Diagnostic::code)
                    .collect(Collectors.toCollection(TreeSet::new))) {
                json.writeStartObject();
                json.writeStringField("id", code.word());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
            json.writeStringField("columnKind", "utf16CodeUnits");
            json.writeArrayFieldStart("results");
            for (Diagnostic mistake : report.diagnostics()) {
                result(json, mistake);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** A line for each mistake, which a workflow on GitHub shows beside the line that it concerns. */
    public String github(CheckReport report) {
        return report.diagnostics().stream()
                .map(this::command)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private void result(JsonGenerator json, Diagnostic mistake) throws IOException {
        Place place = mistake.place();
        json.writeStartObject();
        json.writeStringField("ruleId", mistake.code().word());
        json.writeStringField("level", mistake.severity().word());
        json.writeObjectFieldStart("message");
        json.writeStringField("text", sentence(mistake));
        json.writeEndObject();
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(paths.path(place.path())));
        json.writeEndObject();
        if (place.line() > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", place.line());
            if (place.column() > 0) {
                json.writeNumberField("startColumn", place.column());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String uri(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException odd) {
            return path;
        }
    }

    private String command(Diagnostic mistake) {
        Place place = mistake.place();
        StringBuilder line = new StringBuilder("::")
                .append(mistake.severity().word())
                .append(" file=")
                .append(property(paths.path(place.path())));
        if (place.line() > 0) {
            line.append(",line=").append(place.line());
        }
        if (place.column() > 0) {
            line.append(",col=").append(place.column());
        }
        return line.append(",title=")
                .append(property(mistake.code().word()))
                .append("::")
                .append(data(sentence(mistake)))
                .toString();
    }

    private static String sentence(Diagnostic mistake) {
        return mistake.hint().isEmpty() ? mistake.message() : mistake.message() + " (" + mistake.hint() + ")";
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    /** What writes a value. */
    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    private static String written(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            content.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text + "\n";
    }
}
