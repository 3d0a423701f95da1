package dev.backfile.config.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties are read as the configuration reads them that JBake uses. */
class PropertiesParserTest {

    private static final List<String> PIECES = List.of(
            "a",
            "site.title",
            "include",
            "INCLUDEOPTIONAL",
            "=",
            " = ",
            ":",
            " ",
            "\t",
            ",",
            ", ",
            "\\,",
            "\\\\",
            "\\",
            "\\n",
            "\\u00e9",
            "\\u00",
            "#",
            "!",
            "\n",
            "\r\n",
            "\\\n",
            "é",
            "${a}",
            "\"",
            "x\\=y",
            "");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a=b",
                "a=b\na=c",
                "a=b, c\na=d",
                "a",
                "a=",
                "a=,",
                "a=b\\,c",
                "# remark\na : b",
                "a=b\\\n  c",
                "include=other.properties\na=b",
                "Include = other.properties",
                "a=${b}\nb=c",
                "\\u0061=\\u00e9",
                "a b c"
            })
    void everyFormMeansTheSame(String text) throws ConfigurationException {
        assertThat(PropertiesParser.parse(text)).isEqualTo(configured(text));
    }

    @Test
    void whateverIsWrittenMeansTheSame() {
        Random random = new Random(7);
        for (int number = 0; number < 5_000; number++) {
            StringBuilder text = new StringBuilder();
            for (int count = random.nextInt(14); count > 0; count--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertThat(parsed(text.toString())).as(text.toString()).isEqualTo(expected(text.toString()));
        }
    }

    @Test
    void anEscapeThatIsNoneIsAMistake() {
        assertThatThrownBy(() -> PropertiesParser.parse("a=\\u00zz")).isInstanceOf(ConfigurationException.class);
    }

    private static Optional<List<Map.Entry<String, Object>>> parsed(String text) {
        try {
            return Optional.of(new ArrayList<>(PropertiesParser.parse(text).entrySet()));
        } catch (ConfigurationException mistake) {
            return Optional.empty();
        }
    }

    private static Optional<List<Map.Entry<String, Object>>> expected(String text) {
        try {
            return Optional.of(new ArrayList<>(configured(text).entrySet()));
        } catch (ConfigurationException | RuntimeException mistake) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> configured(String text) throws ConfigurationException {
        PropertiesConfiguration configuration = new PropertiesConfiguration();
        configuration.setListDelimiterHandler(new DefaultListDelimiterHandler(','));
        configuration.setIncludesAllowed(false);
        try {
            configuration.read(new StringReader(text));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (Iterator<String> keys = configuration.getKeys(); keys.hasNext(); ) {
            String key = keys.next();
            Object raw = configuration.getProperty(key);
            values.put(
                    key,
                    raw instanceof List<?> list
                            ? list.stream().map(String::valueOf).toList()
                            : String.valueOf(raw));
        }
        return values;
    }
}
