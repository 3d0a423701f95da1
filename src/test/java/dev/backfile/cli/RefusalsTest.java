package dev.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands say where they cannot do what is asked. */
class RefusalsTest {

    private static final String FOLDER = "SITE";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aPreviewOfAFolderThatIsNotThereDoesNotMakeIt() {
        Path none = folder.resolve("none");
        assertThat(run("serve " + FOLDER, none)).isEqualTo(2);
        assertThat(err.toString()).contains("there is no folder '" + none + "'", "name the folder of a site");
        assertThat(none).doesNotExist();
    }

    private int run(String command, Path site) {
        String[] arguments = command.split(" ");
        for (int index = 0; index < arguments.length; index++) {
            arguments[index] = arguments[index].replace(FOLDER, site.toString());
        }
        return Main.run(
                arguments,
                new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false, false),
                Main::bake);
    }
}
