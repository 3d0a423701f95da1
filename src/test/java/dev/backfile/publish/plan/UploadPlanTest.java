package dev.backfile.publish.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.fingerprint.Fingerprint;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** In which order a site is uploaded. */
class UploadPlanTest {

    @Test
    void whatIsNewComesFirstAndWhatIsDeletedLast() {
        UploadPlan plan = UploadPlan.of(
                files("index.html 1", "a.html 1", "feed.xml 1", "css/site.css 1", "gone.html 1"),
                files(
                        "index.html 2",
                        "a.html 1",
                        "feed.xml 2",
                        "css/site.css 2",
                        "2020/b.html 1",
                        "2020/b.jpg 1",
                        "tags/new.xml 1"));

        assertThat(plan.stages())
                .containsExactly(
                        List.of("2020/b.jpg"),
                        List.of("2020/b.html"),
                        List.of("tags/new.xml"),
                        List.of("css/site.css"),
                        List.of("index.html"),
                        List.of("feed.xml"));
        assertThat(plan.deleted()).containsExactly("gone.html");
        assertThat(plan.added()).containsExactly("2020/b.html", "2020/b.jpg", "tags/new.xml");
        assertThat(plan.changed()).containsExactly("css/site.css", "feed.xml", "index.html");
    }

    @Test
    void theFrontPageComesAfterThePagesThatItLeadsTo() {
        assertThat(UploadPlan.of(Map.of(), files("index.html 1", "a.html 1", "x/y/z.html 1"))
                        .stages())
                .containsExactly(List.of("x/y/z.html", "a.html", "index.html"));
    }

    @Test
    void whatAnUnfinishedUploadLeftIsUploadedAgain() {
        UploadPlan plan = UploadPlan.of(
                Map.of("a.html", Fingerprint.NONE, "b.html", new Fingerprint(7, 1)), files("a.html 1", "b.html 1"));
        assertThat(plan.uploads()).containsExactly("a.html");
        assertThat(plan.changed()).containsExactly("a.html");
    }

    @Test
    void nothingIsDoneForASiteThatIsThere() {
        assertThat(UploadPlan.of(files("a.html 1"), files("a.html 1")).isEmpty())
                .isTrue();
    }

    /** Whatever is there and wanted: every upload is in one stage, and new files go before those that may lead to them. */
    @RepeatedTest(200)
    void noFileLeadsToOneThatIsNotThereYet(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Map<String, Fingerprint> there = randomFiles(random);
        Map<String, Fingerprint> wanted = randomFiles(random);

        UploadPlan plan = UploadPlan.of(there, wanted);

        Map<String, Fingerprint> now = new HashMap<>(there);
        Set<String> fresh = new HashSet<>(wanted.keySet());
        fresh.removeAll(there.keySet());
        fresh.removeIf(path -> path.endsWith(".gz") && wanted.containsKey(path.substring(0, path.length() - 3)));
        for (String path : plan.uploads()) {
            boolean mayLeadAnywhere =
                    there.containsKey(path) && !there.get(path).equals(Fingerprint.NONE);
            if (mayLeadAnywhere) {
                assertThat(now.keySet()).containsAll(fresh);
            }
            assertThat(now.put(path, wanted.get(path))).isNotEqualTo(wanted.get(path));
        }
        assertThat(now).containsAllEntriesOf(wanted);
        plan.deleted().forEach(now::remove);
        assertThat(now).isEqualTo(wanted);
    }

    private static Map<String, Fingerprint> randomFiles(Random random) {
        Map<String, Fingerprint> files = new HashMap<>();
        for (int number = random.nextInt(12); number > 0; number--) {
            String path = List.of("a", "b/c", "d/e/f", "_redirects").get(random.nextInt(4))
                    + List.of(".html", ".xml", ".css", "").get(random.nextInt(4))
                    + List.of("", "", ".gz").get(random.nextInt(3));
            files.put(path, new Fingerprint(0, random.nextInt(3)));
        }
        return files;
    }

    private static Map<String, Fingerprint> files(String... files) {
        Map<String, Fingerprint> fingerprints = new HashMap<>();
        Arrays.stream(files)
                .map(file -> file.split(" "))
                .forEach(file -> fingerprints.put(file[0], new Fingerprint(7, Long.parseLong(file[1]))));
        return fingerprints;
    }
}
