package dev.backfile.format;

import dev.backfile.BakeDetails;
import dev.backfile.BakeReport;
import dev.backfile.DocumentCounts;
import dev.backfile.DueChange;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.notation.JsonEscape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the report of a bake as JSON (RFC 8259), for continuous integration and editors. Stateless. */
public final class ReportWriter {

    /** Makes a writer. */
    public ReportWriter() {}

    /** Writes a report to a file in UTF-8; folders on the way to it are made. */
    public void write(BakeReport report, Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        if (whole.getParent() != null) {
            Files.createDirectories(whole.getParent());
        }
        Files.writeString(whole, json(report));
    }

    /** A report as JSON. */
    public String json(BakeReport report) {
        List<String> members = List.of(
                number("articles", report.articles()),
                number("pages", report.pages()),
                number("parsed", report.parsed()),
                number("rendered", report.rendered()),
                number("written", report.written()),
                number("unchanged", report.unchanged()),
                number("removed", report.removed()),
                number("errors", report.errors()),
                number("warnings", report.warnings()),
                number("accepted", report.baseline().accepted()),
                number("outlived", report.baseline().outlived()),
                number("elapsedMillis", report.elapsedMillis()),
                documents(report.counts()),
                "\"due\": [" + lines(report.counts().due(), ReportWriter::object) + "]",
                "\"passedOver\": {" + members(report.passedOver()) + "}",
                "\"planned\": " + report.details().planned(),
                "\"renderedPages\": [" + lines(report.details().rendered(), ReportWriter::object) + "]",
                "\"diagnostics\": [" + lines(report.diagnostics(), ReportWriter::object) + "]");
        return "{\n  " + String.join(",\n  ", members) + "\n}\n";
    }

    private static <T> String lines(List<T> members, Function<T, String> object) {
        return members.isEmpty()
                ? ""
                : members.stream().map(object).collect(Collectors.joining(",\n    ", "\n    ", "\n  "));
    }

    private static String members(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> number(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String documents(DocumentCounts counts) {
        List<String> members = List.of(
                number("articles", counts.articles()),
                number("pages", counts.pages()),
                number("profiles", counts.profiles()),
                number("withdrawn", counts.withdrawn()),
                number("heldBack", counts.heldBack()));
        return "\"documents\": {" + String.join(", ", members) + "}";
    }

    private static String object(DueChange due) {
        List<String> members = List.of(
                text("date", due.date()),
                text("change", due.kind().name().toLowerCase(Locale.ROOT)),
                text("path", due.path()),
                text("title", due.title()));
        return "{" + String.join(", ", members) + "}";
    }

    private static String object(BakeDetails.RenderedPage page) {
        return "{" + text("path", page.path()) + ", " + text("reason", page.reason()) + "}";
    }

    private static String object(Diagnostic diagnostic) {
        List<String> members = List.of(
                text("path", diagnostic.place().path()),
                number("line", diagnostic.place().line()),
                number("column", diagnostic.place().column()),
                text("severity", diagnostic.severity().word()),
                text("code", diagnostic.code().word()),
                text("message", diagnostic.message()),
                text("hint", diagnostic.hint()));
        return "{" + String.join(", ", members) + "}";
    }

    private static String number(String name, long value) {
        return quoted(name) + ": " + value;
    }

    private static String text(String name, String value) {
        return quoted(name) + ": " + quoted(value);
    }

    private static String quoted(String value) {
        StringBuilder json = new StringBuilder(value.length() + 16);
        JsonEscape.append(json, value);
        return json.toString();
    }
}
