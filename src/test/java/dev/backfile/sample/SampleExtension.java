package dev.backfile.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the repository's own archive, {@link Baked} once for all of a process. */
final class SampleExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(SampleExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Baked.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .getOrComputeIfAbsent(Shared.class, key -> new Shared(), Shared.class)
                .baked;
    }

    /** The baked archive in a folder of its own, which goes when the last test is done. */
    private static final class Shared implements AutoCloseable {
        private final Path folder;
        private final Baked baked;

        Shared() {
            try {
                folder = Files.createTempDirectory("sample");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            baked = SampleSite.bake(SampleSite.CHECKOUT, folder.resolve("baked"), 2);
        }

        @Override
        public void close() throws IOException {
            try (Stream<Path> found = Files.walk(folder)) {
                List<Path> deepestFirst =
                        found.sorted(Comparator.reverseOrder()).toList();
                for (Path path : deepestFirst) {
                    Files.delete(path);
                }
            }
        }
    }
}
