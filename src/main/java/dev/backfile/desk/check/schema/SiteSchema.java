package dev.backfile.desk.check.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import dev.backfile.source.frontmatter.Value;
import java.util.ArrayList;
import java.util.List;

/** A schema of the site's own. Immutable. */
final class SiteSchema {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private final Schema schema;

    private SiteSchema(Schema schema) {
        this.schema = schema;
    }

    /**
     * A mistake that a schema finds.
     *
     * @param way the names of the fields, and the places in lists, that lead to the value; empty for the whole
     * @param fault what is wrong with it
     */
    record Violation(List<Object> way, SchemaFault fault) {}

    /** Makes schemas that look nothing up outside of themselves. */
    static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaLoader(loader -> loader.fetchRemoteResources(false))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
    }

    /** What keeps a text from being a schema. */
    static List<Violation> faults(SchemaRegistry registry, Value written) {
        return violations(registry.getSchema(SchemaLocation.of(DRAFT)).validate(FieldNodes.of(written.plain())));
    }

    static SiteSchema of(SchemaRegistry registry, Value written) {
        Schema schema = registry.getSchema(FieldNodes.of(written.plain()));
        schema.initializeValidators();
        return new SiteSchema(schema);
    }

    /** What is wrong with the fields of a document. */
    List<Violation> check(Object fields) {
        return violations(schema.validate(FieldNodes.of(fields)));
    }

    private static List<Violation> violations(List<Error> errors) {
        return errors.stream()
                .map(error -> new Violation(way(error.getInstanceLocation()), SchemaFault.of(error)))
                .distinct()
                .toList();
    }

    private static List<Object> way(NodePath path) {
        List<Object> way = new ArrayList<>();
        for (int index = 0; index < path.getNameCount(); index++) {
            way.add(path.getElement(index));
        }
        return List.copyOf(way);
    }
}
