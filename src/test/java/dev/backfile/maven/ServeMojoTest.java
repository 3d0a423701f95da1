package dev.backfile.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.build.Site;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeMojoTest {

    @TempDir
    private Path folder;

    private final ServeMojo mojo = new ServeMojo();
    private final BlockingQueue<String> logged = new LinkedBlockingQueue<>();

    @Test
    void itServesUntilItIsStopped() throws Exception {
        Site site = Site.in(folder).article("one.md", "---", "Words.");
        set("site", folder.toFile());
        set("port", 0);
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                logged.add(line.toString());
            }
        });
        Thread maven = new Thread(() -> {
            try {
                mojo.execute();
                logged.add("stopped");
            } catch (Exception failure) {
                logged.add(failure.toString());
            }
        });
        maven.start();
        await("Serving ");
        await("1 article ");
        site.article("two.md", "---", "More.");
        await("2 articles ");
        maven.interrupt();
        await("stopped");
    }

    private void await(String text) throws InterruptedException {
        String line = logged.poll(2, TimeUnit.MINUTES);
        while (line != null && !line.contains(text)) {
            line = logged.poll(2, TimeUnit.MINUTES);
        }
        assertThat(line).contains(text);
    }

    private void set(String name, Object value) throws ReflectiveOperationException {
        Parameters.set(mojo, name, value);
    }
}
