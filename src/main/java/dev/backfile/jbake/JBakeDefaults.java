package dev.backfile.jbake;

import dev.backfile.config.file.PropertiesParser;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.jbake.app.configuration.ConfigUtil;

/** JBake's own default of every key that JBake knows. */
final class JBakeDefaults {

    private JBakeDefaults() {}

    /** Reads them from JBake. */
    static Map<String, Object> read() {
        try {
            return PropertiesParser.parse(new String(bytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ConfigurationException failure) {
            throw new IllegalStateException("JBake's " + ConfigUtil.DEFAULT_CONFIG_FILE + " cannot be read", failure);
        }
    }

    private static byte[] bytes() throws IOException {
        Optional<File> jar = jar();
        if (jar.isPresent()) {
            try (ZipFile file = new ZipFile(jar.get())) {
                ZipEntry entry = file.getEntry(ConfigUtil.DEFAULT_CONFIG_FILE);
                if (entry != null) {
                    try (InputStream stream = file.getInputStream(entry)) {
                        return stream.readAllBytes();
                    }
                }
            }
        }
        try (InputStream stream =
                ConfigUtil.class.getClassLoader().getResourceAsStream(ConfigUtil.DEFAULT_CONFIG_FILE)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "JBake's " + ConfigUtil.DEFAULT_CONFIG_FILE + " is not on the class path");
            }
            return stream.readAllBytes();
        }
    }

    /** The jar of JBake, where it is one. A class loader that is asked for a file opens every jar before it. */
    private static Optional<File> jar() {
        CodeSource source = ConfigUtil.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new File(source.getLocation().toURI())).filter(File::isFile);
        } catch (URISyntaxException | IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
