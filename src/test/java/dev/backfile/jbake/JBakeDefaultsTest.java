package dev.backfile.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Several bakes of JBake's sites may begin at once in one process. */
class JBakeDefaultsTest {

    @Test
    void manyReadThemAtOnce() throws Exception {
        Map<String, Object> alone = JBakeDefaults.read();
        assertThat(alone).containsKey("template.folder");
        ExecutorService readers = Executors.newFixedThreadPool(8);
        try {
            for (Future<Map<String, Object>> read :
                    readers.invokeAll(Collections.<Callable<Map<String, Object>>>nCopies(800, JBakeDefaults::read))) {
                assertThat(read.get()).isEqualTo(alone);
            }
        } finally {
            readers.shutdown();
        }
    }
}
