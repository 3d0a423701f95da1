package dev.backfile.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.BakeDetails;
import dev.backfile.BakeReport;
import dev.backfile.BaselineUse;
import dev.backfile.DocumentCounts;
import dev.backfile.DueChange;
import dev.backfile.SwapOutcome;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.json.simple.JSONArray;
import org.json.simple.JSONObject;
import org.json.simple.parser.JSONParser;
import org.json.simple.parser.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportWriterTest {

    private static final Diagnostic BROKEN =
            Diagnostic.of(Code.BROKEN_LINK, new Place("content/a.md", 7, 12), "leads nowhere", "mend it");

    @TempDir
    private Path folder;

    @Test
    void aReportIsWrittenAsJson() throws IOException {
        Path file = folder.resolve("made/on/the/way/report.json");
        new ReportWriter().write(report(List.of(BROKEN)), file);
        assertThat(Files.readString(file)).isEqualTo("""
                {
                  "articles": 1,
                  "pages": 2,
                  "parsed": 3,
                  "rendered": 4,
                  "written": 5,
                  "unchanged": 6,
                  "removed": 7,
                  "errors": 1,
                  "warnings": 0,
                  "accepted": 9,
                  "outlived": 10,
                  "elapsedMillis": 8,
                  "documents": {"articles": 1, "pages": 2, "profiles": 3, "withdrawn": 4, "heldBack": 5},
                  "due": [
                    {"date": "2027-05-01", "change": "published", "path": "b.md", "title": "B"}
                  ],
                  "passedOver": {"\\"quoted\\"/": 1, "*.yml": 7},
                  "planned": true,
                  "renderedPages": [
                    {"path": "a.html", "reason": "reach-all"}
                  ],
                  "diagnostics": [
                    {"path": "content/a.md", "line": 7, "column": 12, "severity": "error", "code": "broken-link", \
                "message": "leads nowhere", "hint": "mend it"}
                  ]
                }
                """);
    }

    @Test
    void anyTextComesBackFromTheJsonAsItWas() throws ParseException {
        for (int first = 0; first < 0xFFFF; first += 500) {
            String some = IntStream.range(first, Math.min(first + 500, 0x10000))
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            Diagnostic odd = Diagnostic.of(Code.BAD_FIELD, Place.file("\"\\\n"), some, "😀");
            String json = new ReportWriter().json(report(List.of(BROKEN, odd)));
            JSONObject parsed = (JSONObject) new JSONParser().parse(json);
            JSONObject second = (JSONObject) ((JSONArray) parsed.get("diagnostics")).get(1);
            assertThat(second.get("path")).isEqualTo("\"\\\n");
            assertThat(second.get("message")).isEqualTo(some);
            assertThat(second.get("hint")).isEqualTo("😀");
        }
    }

    @Test
    void aReportWithoutMistakesHasAnEmptyList() {
        assertThat(new ReportWriter().json(report(List.of()))).contains("\"diagnostics\": []");
    }

    private static BakeReport report(List<Diagnostic> diagnostics) {
        return new BakeReport(
                Path.of("out"),
                new DocumentCounts(
                        1,
                        2,
                        3,
                        4,
                        5,
                        List.of(new DueChange(
                                Instant.parse("2027-05-01T00:00:00Z"),
                                "2027-05-01",
                                DueChange.Kind.PUBLISHED,
                                "b.md",
                                "B"))),
                new TreeMap<>(Map.of("*.yml", 7, "\"quoted\"/", 1)),
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                diagnostics,
                new BaselineUse("baseline.txt", 9, 10, BaselineUse.Done.READ),
                new BakeDetails(
                        SwapOutcome.PUBLISHED,
                        true,
                        List.of(new BakeDetails.RenderedPage("a.html", "reach-all")),
                        List.of(),
                        List.of()));
    }
}
