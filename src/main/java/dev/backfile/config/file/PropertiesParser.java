package dev.backfile.config.file;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.apache.commons.configuration2.ex.ConfigurationRuntimeException;

/**
 * Reads properties as JBake reads them: its library, its list delimiter and its escapes.
 *
 * <p>JBake's loader itself would put the Java system's properties and the environment within reach of the pages, so that
 * the same site would bake differently elsewhere. They are left out here.
 */
public final class PropertiesParser {

    private static final char LIST_DELIMITER = ',';

    private PropertiesParser() {}

    /**
     * The settings in a text, in their order. A value is a text, or a list of texts where it has commas or its key stands
     * several times.
     *
     * @throws ConfigurationException if the text is no properties file
     */
    public static Map<String, Object> parse(String text) throws ConfigurationException {
        PropertiesConfiguration configuration = new PropertiesConfiguration();
        configuration.setListDelimiterHandler(new DefaultListDelimiterHandler(LIST_DELIMITER));
        configuration.setIncludesAllowed(false);
        try {
            configuration.read(new StringReader(text));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ConfigurationRuntimeException | IllegalArgumentException failure) {
            // an escape without four hexadecimal digits is told in the one way or the other
            throw new ConfigurationException(failure);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (Iterator<String> keys = configuration.getKeys(); keys.hasNext(); ) {
            String key = keys.next();
            values.put(key, value(configuration.getProperty(key)));
        }
        return Collections.unmodifiableMap(values);
    }

    private static Object value(Object raw) {
        return raw instanceof List<?> list ? list.stream().map(String::valueOf).toList() : String.valueOf(raw);
    }
}
