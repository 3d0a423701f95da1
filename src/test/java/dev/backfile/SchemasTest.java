package dev.backfile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.DeclaredField;
import dev.backfile.build.Site;
import dev.backfile.source.frontmatter.KnownField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What editors are told of front matter and settings. */
class SchemasTest {

    private static final Pattern FRONT_MATTER = Pattern.compile("(?m)^    ---\\n((?:    .*\\n)+?)    ---$");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`.*?) \\|");
    private static final Pattern NAME = Pattern.compile("`([A-Za-z_]+)`");

    @TempDir
    private Path folder;

    private Map<String, Object> frontMatter;

    @BeforeEach
    void theSchemaOfASiteWithATaxonomyAndATypeOfItsOwn() {
        Site.in(folder).with("jbake.properties", "taxonomies=places", "template.review.file=post.ftlh");
        frontMatter =
                map(new Backfile().frontMatterSchema(BakeRequest.of(folder)).orElseThrow());
    }

    @Test
    void everyExampleOfTheManualIsRight() throws IOException {
        List<String> examples = new ArrayList<>();
        try (Stream<Path> pages = Files.list(Path.of("src/site/markdown"))) {
            for (Path page : pages.filter(Files::isRegularFile).toList()) {
                FRONT_MATTER
                        .matcher(Files.readString(page))
                        .results()
                        .forEach(found -> examples.add(found.group(1).replaceAll("(?m)^    ", "")));
            }
        }
        assertThat(examples)
                .hasSizeGreaterThan(2)
                .allSatisfy(example -> assertThat(faults(example)).isEmpty());
    }

    @Test
    void everyFieldThatReadersKnowIsExplained() throws IOException {
        Map<String, Object> fields = member(frontMatter, "properties");
        List<String> known =
                new ArrayList<>(KnownField.ALL.stream().map(KnownField::name).toList());
        DeclaredField.ALL.forEach(field -> known.addAll(field.names()));
        String table = Files.readString(Path.of("src/site/markdown/writing.md"));
        ROW.matcher(table.substring(table.indexOf("| Field |"), table.indexOf("Every other field is kept")))
                .results()
                .flatMap(row -> NAME.matcher(row.group(1)).results())
                .map((MatchResult name) -> name.group(1))
                .forEach(known::add);
        assertThat(fields.keySet()).containsAll(known).contains("places", "place");
        assertThat(fields.values())
                .allSatisfy(field ->
                        assertThat(((Map<?, ?>) field).get("description")).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "titel: A",
                "auhtor: Mara",
                "tag_: x\nstandfrist: B",
                "satus: draft",
                "plaecs: Saltmere",
                "byline: Mara",
                "status: offline",
                "type: reveiw",
                "image: {scr: bridge.jpg}",
                "series: {name: The River, part: two}",
                "title: [a, b]"
            })
    void whatIsMisspeltIsNot(String fields) {
        assertThat(faults(fields)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type: review",
                "type: article",
                "places: [Saltmere, {name: Orle, part: 2}]",
                "price: 3\nmood: bright",
                "title: 1984",
                "tags: river, tide"
            })
    void whatABakeTakesIsRight(String fields) {
        assertThat(faults(fields)).isEmpty();
    }

    @Test
    void everySettingIsExplained() {
        Map<String, Object> schema = map(Backfile.settingsSchema());
        assertThat(Backfile.settings()).allSatisfy(setting -> {
            Map<String, Object> told = setting.key().indexOf('<') < 0
                    ? member(member(schema, "properties"), setting.key())
                    : member(schema, "patternProperties");
            assertThat(told).isNotEmpty();
        });
        assertThat(String.valueOf(
                        member(member(schema, "properties"), "site.title").get("description")))
                .doesNotContain("](");
        assertThat(faults(Map.of("render.places", "true", "site.title", "A"), schema, ""))
                .isEmpty();
    }

    private List<String> faults(String yaml) {
        return faults(new Load(LoadSettings.builder().build()).loadFromString(yaml), frontMatter, "");
    }

    @SuppressWarnings("unchecked") // a schema is made of maps with names
    private static Map<String, Object> map(String json) {
        return (Map<String, Object>)
                new Load(LoadSettings.builder().setCodePointLimit(1 << 24).build()).loadFromString(json);
    }

    @SuppressWarnings("unchecked") // a schema is made of maps with names
    private static Map<String, Object> member(Map<String, Object> map, String name) {
        return (Map<String, Object>) map.get(name);
    }

    /** What a value breaks of a schema, as far as these schemas say anything. */
    private static List<String> faults(Object value, Map<String, Object> schema, String path) {
        List<String> faults = new ArrayList<>();
        schema.forEach((keyword, said) -> {
            boolean broken = switch (keyword) {
                case "type" ->
                    types(value).stream().noneMatch((said instanceof List<?> types ? types : List.of(said))::contains);
                case "enum" -> !((List<?>) said).contains(value);
                case "not" -> true;
                case "pattern" ->
                    value instanceof String text
                            && !Pattern.compile(String.valueOf(said))
                                    .matcher(text)
                                    .find();
                case "anyOf" ->
                    ((List<?>) said)
                            .stream()
                                    .noneMatch(one ->
                                            faults(value, cast(one), path).isEmpty());
                default -> false;
            };
            if (broken) {
                faults.add(path + " " + keyword);
            }
        });
        if (value instanceof List<?> list && schema.containsKey("items")) {
            list.forEach(item -> faults.addAll(faults(item, member(schema, "items"), path + "[]")));
        }
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> faults.addAll(faultsOf(String.valueOf(name), inner, schema, path)));
        }
        return faults;
    }

    private static List<String> faultsOf(String name, Object value, Map<String, Object> schema, String path) {
        List<Map<String, Object>> said = new ArrayList<>();
        Map<String, Object> properties = schema.containsKey("properties") ? member(schema, "properties") : Map.of();
        if (properties.containsKey(name)) {
            said.add(member(properties, name));
        }
        if (schema.containsKey("patternProperties")) {
            member(schema, "patternProperties").forEach((pattern, inner) -> {
                if (Pattern.compile(pattern).matcher(name).find()) {
                    said.add(cast(inner));
                }
            });
        }
        if (said.isEmpty() && Boolean.FALSE.equals(schema.get("additionalProperties"))) {
            return List.of(path + "." + name + " additionalProperties");
        }
        return said.stream()
                .flatMap(inner -> faults(value, inner, path + "." + name).stream())
                .toList();
    }

    @SuppressWarnings("unchecked") // a schema is made of maps with names
    private static Map<String, Object> cast(Object schema) {
        return (Map<String, Object>) schema;
    }

    private static List<String> types(Object value) {
        return value instanceof Integer ? List.of("integer", "number") : List.of(type(value));
    }

    private static String type(Object value) {
        if (value == null) {
            return "null";
        }
        return value instanceof Map
                ? "object"
                : value instanceof List
                        ? "array"
                        : value instanceof Boolean ? "boolean" : value instanceof Number ? "number" : "string";
    }
}
