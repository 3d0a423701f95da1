package dev.backfile.jbake;

import dev.backfile.config.file.PropertiesParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.jbake.app.configuration.ConfigUtil;

/** JBake's own default of every key that JBake knows. */
final class JBakeDefaults {

    private JBakeDefaults() {}

    /** Reads them from JBake. */
    static Map<String, Object> read() {
        ClassLoader loader = ConfigUtil.class.getClassLoader();
        try (InputStream stream = loader.getResourceAsStream(ConfigUtil.DEFAULT_CONFIG_FILE)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "JBake's " + ConfigUtil.DEFAULT_CONFIG_FILE + " is not on the class path");
            }
            return PropertiesParser.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ConfigurationException failure) {
            throw new IllegalStateException("JBake's " + ConfigUtil.DEFAULT_CONFIG_FILE + " cannot be read", failure);
        }
    }
}
