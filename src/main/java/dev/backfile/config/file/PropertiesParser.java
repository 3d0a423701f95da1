package dev.backfile.config.file;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.PropertiesConfiguration.PropertiesReader;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.apache.commons.configuration2.convert.ListDelimiterHandler;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.apache.commons.configuration2.ex.ConfigurationRuntimeException;

/**
 * Reads properties as JBake reads them: its library, its list delimiter and its escapes.
 *
 * <p>JBake's loader itself would put the Java system's properties and the environment within reach of the pages, so that
 * the same site would bake differently elsewhere. They are left out here, and so is all that the library's configuration does
 * beyond reading: to start it takes as long as to read the settings.
 */
public final class PropertiesParser {

    private static final ListDelimiterHandler LISTS = new DefaultListDelimiterHandler(',');

    /** The keys with which a file would take in another one. */
    private static final List<String> INCLUDES =
            List.of(PropertiesConfiguration.getInclude(), PropertiesConfiguration.getIncludeOptional());

    private PropertiesParser() {}

    /**
     * The settings in a text, in their order. A value is a text, or a list of texts where it has commas or its key stands
     * several times.
     *
     * @throws ConfigurationException if the text is no properties file
     */
    public static Map<String, Object> parse(String text) throws ConfigurationException {
        Map<String, List<String>> values = new LinkedHashMap<>();
        try (PropertiesReader reader = new PropertiesReader(new StringReader(text))) {
            while (reader.nextProperty()) {
                String key = reader.getPropertyName();
                if (INCLUDES.stream().noneMatch(key::equalsIgnoreCase)) {
                    List<String> known = values.computeIfAbsent(key, name -> new ArrayList<>());
                    LISTS.parse(reader.getPropertyValue()).forEach(value -> known.add(String.valueOf(value)));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ConfigurationRuntimeException | IllegalArgumentException failure) {
            // an escape without four hexadecimal digits is told in the one way or the other
            throw new ConfigurationException(failure);
        }
        Map<String, Object> settings = new LinkedHashMap<>();
        values.forEach((key, texts) -> settings.put(key, texts.size() == 1 ? texts.get(0) : List.copyOf(texts)));
        return Collections.unmodifiableMap(settings);
    }
}
