package dev.backfile.markup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.parser.PegdownExtensions;
import java.util.List;
import org.junit.jupiter.api.Test;

class PegdownExtensionNamesTest {

    @Test
    void everyExtensionHasItsName() {
        assertThat(PegdownExtensionNames.all())
                .contains("NONE", "ALL", "HARDWRAPS", "FENCED_CODE_BLOCKS", "GITHUB_DOCUMENT_COMPATIBLE");
    }

    @Test
    void namesSwitchOnAndOffInTurn() {
        assertThat(PegdownExtensionNames.flags(List.of("TABLES", "+SMARTS", "UNHEARD_OF")))
                .isEqualTo(PegdownExtensions.TABLES | PegdownExtensions.SMARTS);
        assertThat(PegdownExtensionNames.flags(List.of("ALL", "-TABLES")))
                .isEqualTo(PegdownExtensions.ALL & ~PegdownExtensions.TABLES);
    }
}
