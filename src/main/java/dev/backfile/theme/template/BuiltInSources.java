package dev.backfile.theme.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The templates that come with Backfile, on the class path. */
final class BuiltInSources implements TemplateSources {

    private static final String FOLDER = "/dev/backfile/theme/builtin/templates/";

    /** Those that write ids into the pages of documents: what is on the class path cannot be listed everywhere. */
    private static final List<String> WITH_IDS = List.of("lib/layout.ftlh", "post.ftlh");

    @Override
    public List<TemplateSource> all() {
        return WITH_IDS.stream().flatMap(name -> find(name).stream()).toList();
    }

    @Override
    public Optional<TemplateSource> find(String name) {
        if (!TemplateNames.isInside(name)) {
            return Optional.empty();
        }
        try (InputStream stream = BuiltInSources.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                return Optional.empty();
            }
            return Optional.of(new TemplateSource(
                    name, name + " (built-in theme)", stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the built-in template " + name, failure);
        }
    }
}
