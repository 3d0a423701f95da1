package dev.backfile.jbake;

import dev.backfile.config.file.PropertiesParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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

    /**
     * Asks nothing but JBake's own jar: the class loader of all jars would open each of them that stands before it. What is
     * opened is nobody else's, so that closing it takes nothing from another bake.
     */
    private static byte[] bytes() throws IOException {
        URL jbake = ConfigUtil.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader only = new URLClassLoader(new URL[] {jbake}, null)) {
            URL file = only.findResource(ConfigUtil.DEFAULT_CONFIG_FILE);
            if (file == null) {
                throw new IllegalStateException("JBake's " + ConfigUtil.DEFAULT_CONFIG_FILE + " is not in " + jbake);
            }
            URLConnection connection = file.openConnection();
            connection.setUseCaches(false);
            try (InputStream stream = connection.getInputStream()) {
                return stream.readAllBytes();
            }
        }
    }
}
