package dev.backfile.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.parser.PegdownExtensions;
import java.lang.reflect.Field;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PegdownExtensionsTest {

    @Test
    void everyExtensionOfJBakesMarkdownIsKnown() {
        assertThat(ReadingSection.PEGDOWN)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(PegdownExtensions.class.getFields())
                        .map(Field::getName)
                        .toList());
    }
}
