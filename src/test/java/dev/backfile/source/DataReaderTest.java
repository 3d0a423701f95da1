package dev.backfile.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backfile.archive.ArticleDate;
import dev.backfile.config.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataReaderTest {

    @TempDir
    private Path site;

    @Test
    void yamlBecomesNestedMapsAndLists() throws IOException {
        file(
                "people.yml",
                "editor: {name: Mara, age: 41, paid: true}\nmembers: [Tomas, 2.5, null]\nsince: 2014-10-24\n");
        assertThat(read(Sites.backfile()).files())
                .isEqualTo(Map.of(
                        "people.yml",
                        Map.of(
                                "editor", Map.of("name", "Mara", "age", 41, "paid", true),
                                "members", List.of("Tomas", 2.5, ""),
                                "since", ArticleDate.of(LocalDate.of(2014, 10, 24), ZoneId.of("UTC")))));
    }

    @Test
    void jsonBecomesTheSame() throws IOException {
        file("people.json", "{\n\t\"editor\": {\"name\": \"Mara\"},\n\t\"members\": [\"Tomas\", 2, null]\n}\n");
        assertThat(read(Sites.backfile()).files())
                .isEqualTo(Map.of(
                        "people.json", Map.of("editor", Map.of("name", "Mara"), "members", List.of("Tomas", 2L, ""))));
    }

    @ParameterizedTest(name = "{index}: {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1, 2,]                    |",
                "{'a': [1,],}               |",
                "[007, -1, 1.5e3, true]     |",
                "['\\u00e9 \\/ \\t']        |",
                "['tab\t within']      |",
                "[1 2]                      | 1:4 this is not valid JSON",
                "[1, 2                      | 1:6 this is not valid JSON",
                "[1] 2                      | 1:5 this is not valid JSON",
                "{'a' 1}                    | 1:6 this is not valid JSON",
                "{a: 1}                     | 1:2 this is not valid JSON",
                "['C:\\dir']                | 1:6 this is not valid JSON",
                "['never ending             | 1:15 this is not valid JSON",
                "``                         | 1:1 this is not valid JSON",
                "[12345678901234567890]     | 1:2 a number in this JSON is too large",
            })
    void whereJsonIsWrongItsPlaceIsTold(String json, @Nullable String fault) throws IOException {
        file("a.json", json.replace('\'', '"'));
        assertThat(read(Sites.backfile()).diagnostics())
                .extracting(diagnostic ->
                        diagnostic.place().line() + ":" + diagnostic.place().column() + " " + diagnostic.message())
                .isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void jsonIsNestedAsDeeplyAsAPersonWrites() throws IOException {
        file("deep.json", "[".repeat(40) + "]".repeat(40));
        file("deeper.json", "[".repeat(41) + "]".repeat(41));
        assertThat(read(Sites.backfile()).diagnostics())
                .extracting(diagnostic -> diagnostic.place() + ": " + diagnostic.message())
                .containsExactly("data/deeper.json:1:41: this JSON is nested too deeply");
    }

    @Test
    void aListIsAList() throws IOException {
        file("towns.yaml", "- Port\n- Ferry\n");
        file("years.json", "[2014, {\"to\": 2015}]");
        file("none.json", "[]");
        file("empty.yml", "# nothing yet\n");
        assertThat(read(Sites.backfile()).files())
                .isEqualTo(Map.of(
                        "towns.yaml",
                        List.of("Port", "Ferry"),
                        "years.json",
                        List.of(2014L, Map.of("to", 2015L)),
                        "none.json",
                        List.of(),
                        "empty.yml",
                        Map.of()));
    }

    @Test
    void aJBakeSiteFindsAListUnderData() throws IOException {
        file("towns.yaml", "- Port\n- Ferry\n");
        assertThat(map(read(Sites.jbake()), "towns.yaml"))
                .containsEntry("data", List.of("Port", "Ferry"))
                .containsEntry("type", "data");
    }

    @Test
    void aJBakeSiteFindsWhatJBakeAddsAndReadsYesAsTrue() throws IOException {
        file("x.yml", "open: yes\ntype: mine\n");
        Map<String, Object> data = map(read(Sites.jbake()), "x.yml");
        assertThat(data)
                .containsEntry("open", true)
                .containsEntry("type", "data")
                .containsEntry("file", "./data/x.yml")
                .containsEntry("sourceuri", "x.yml")
                .containsEntry("rendered", true)
                .containsEntry("sha1", "7708667eafb16788c69e625bf236613d771c5b87");
    }

    @Test
    void whatTemplatesGetCannotBeChanged() throws IOException {
        file("x.yml", "a: {b: [1]}\n");
        Map<String, Object> data = map(read(Sites.backfile()), "x.yml");
        assertThatThrownBy(() -> data.put("c", 1)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((Map<?, ?>) data.get("a")).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void mistakesHaveTheirPlace() throws IOException {
        file("a.yml", "name: a: b\n");
        file("b.json", "{\n  \"a\": [1, 2\n}\n");
        file("c.yml", "only words\n");
        file("d.yml", "a: 1\na: 2\n");
        file("e.json", "{\n  \"a\": 1,\n  \"a\\\"b\": {\"\\\\\": 1, \"\\\\\": 2},\n  \"a\": 2\n}\n");
        file("f.json", "\n  \"only \\\"words\\\"\"\n");
        file("notes.txt", "not data");
        Data data = read(Sites.backfile());
        assertThat(data.files())
                .isEqualTo(Map.of("d.yml", Map.of("a", 2), "e.json", Map.of("a", 2L, "a\"b", Map.of("\\", 2L))));
        assertThat(data.diagnostics())
                .extracting(diagnostic -> diagnostic.place() + ": " + diagnostic.message())
                .containsExactly(
                        "data/a.yml:1:8: a colon within the value: YAML takes what stands before it for the name of "
                                + "another field",
                        "data/b.json:3:1: this is not valid JSON",
                        "data/c.yml:1:1: a data file must be a map or a list, and this is a single value",
                        "data/d.yml:2:1: the field 'a' stands here again; the first stands in line 1, and only this "
                                + "last one counts",
                        "data/e.json:3:21: the field '\\' stands here again; the first stands in line 3, and only this "
                                + "last one counts",
                        "data/e.json:4:3: the field 'a' stands here again; the first stands in line 2, and only this "
                                + "last one counts",
                        "data/f.json:2:3: a data file must be a map or a list, and this is a single value");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Data data, String file) {
        return (Map<String, Object>) data.files().get(file);
    }

    private Data read(Settings settings) {
        return new DataReader(settings)
                .read(new SourceWalker(settings).data(site).files());
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(site.resolve("data")).resolve(name), text);
    }
}
