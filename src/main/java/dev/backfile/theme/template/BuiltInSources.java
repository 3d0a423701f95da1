package dev.backfile.theme.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The templates that come with Backfile, on the class path. */
final class BuiltInSources implements TemplateSources {

    private static final String FOLDER = "/dev/backfile/theme/builtin/templates/";

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
