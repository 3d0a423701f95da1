package dev.backfile.desk.check.schema;

import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaRegistry;
import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.FileFailure;
import dev.backfile.diagnostic.Place;
import dev.backfile.diagnostic.Suggestion;
import dev.backfile.notation.SitePath;
import dev.backfile.source.frontmatter.Dates;
import dev.backfile.source.frontmatter.Findings;
import dev.backfile.source.frontmatter.ScalarTypes;
import dev.backfile.source.frontmatter.SyntaxFault;
import dev.backfile.source.frontmatter.Value;
import dev.backfile.source.frontmatter.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Reads the schemas of a site, one for each type of documents that has one. Confined to one thread. */
final class SchemaFiles {

    /** The folder of schemas in a site. */
    static final String FOLDER = "schema";

    private static final Set<String> EXTENSIONS = Set.of("yaml", "yml", "json");
    private static final long LARGEST = 1L << 20;

    private final Path site;
    private final YamlReader yaml;
    private final Set<String> types;
    private final SchemaRegistry registry = SiteSchema.registry();
    private final Map<String, SiteSchema> schemas = new TreeMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /**
     * @param site the site's folder
     * @param types the types that documents can have
     */
    SchemaFiles(Path site, Settings settings, Set<String> types) {
        this.site = site;
        this.yaml = new YamlReader(new ScalarTypes(new Dates(settings.site().zone()), false));
        this.types = types;
    }

    /**
     * The schemas.
     *
     * @param schemas by the type of documents that they are for
     * @param diagnostics the mistakes in their files
     */
    record Read(Map<String, SiteSchema> schemas, List<Diagnostic> diagnostics) {}

    Read read() {
        Path folder = site.resolve(FOLDER);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(Files::isRegularFile)
                        .map(file -> file.getFileName().toString())
                        .filter(name -> EXTENSIONS.contains(SitePath.extension(name)))
                        .sorted()
                        .forEach(this::read);
            } catch (IOException failure) {
                add(Place.file(FOLDER), "this folder cannot be read (" + FileFailure.reading(failure) + ")", "");
            }
        }
        return new Read(schemas, diagnostics);
    }

    private void read(String name) {
        String path = FOLDER + "/" + name;
        String type = SitePath.baseName(name);
        if (!types.contains(type)) {
            add(
                    Place.file(path),
                    "no document of this site has the type '" + type + "'",
                    Suggestion.hint(type, types, "name the file after one of " + String.join(", ", types)));
            return;
        }
        Findings findings = new Findings(path);
        try {
            Optional<String> text = text(path);
            if (text.isEmpty()) {
                return;
            }
            Value written = yaml.read(text.get(), 1, findings);
            List<SiteSchema.Violation> faults = SiteSchema.faults(registry, written);
            faults.forEach(fault -> add(
                    Place.at(path, ValuePlaces.of(written, fault.way())),
                    "this is no JSON Schema: " + subject(fault.way()) + " "
                            + fault.fault().sentence(),
                    fault.fault().hint()));
            if (faults.isEmpty()) {
                schemas.put(type, SiteSchema.of(registry, written));
            }
        } catch (SyntaxFault fault) {
            add(Place.at(path, fault.position()), fault.message(), fault.hint());
        } catch (SchemaException | PatternSyntaxException fault) {
            String reason = String.valueOf(fault.getMessage())
                    .lines()
                    .findFirst()
                    .orElse("")
                    .replaceFirst("^(?:[a-z]+\\.)+[A-Z]\\w*: ", "");
            add(Place.file(path), "this schema cannot be used: " + reason, "a schema may refer to itself alone");
        }
        diagnostics.addAll(findings.inOrder());
    }

    private Optional<String> text(String path) {
        try {
            Path file = site.resolve(path);
            if (Files.size(file) <= LARGEST) {
                return Optional.of(Files.readString(file));
            }
            add(Place.file(path), "this schema is larger than 1 MiB", "make it smaller");
        } catch (IOException failure) {
            add(
                    Place.file(path),
                    "this schema cannot be read (" + FileFailure.reading(failure) + ")",
                    "check that it is text in UTF-8 and that you may read it");
        }
        return Optional.empty();
    }

    static String subject(List<Object> way) {
        return way.isEmpty() ? "it" : "'" + ValuePlaces.name(way) + "'";
    }

    private void add(Place place, String message, String hint) {
        diagnostics.add(Diagnostic.of(Code.BAD_SCHEMA, place, message, hint));
    }
}
