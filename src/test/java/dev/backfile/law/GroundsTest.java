package dev.backfile.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroundsTest {

    @TempDir
    private Path folder;

    @Test
    void aSiteThatIsCutDownToNoFileIsAFolderStill() throws IOException {
        Grounds grounds = new Grounds(folder.resolve("cut"), new TreeMap<>());
        assertThat(grounds.site()).isEmptyDirectory();
        assertThat(grounds.sources()).isEmpty();
    }
}
