package dev.backfile.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backfile.build.Site;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishMojoTest {

    @TempDir
    private Path folder;

    private final PublishMojo mojo = new PublishMojo();

    @Test
    void itPublishesToTheTargetThatIsNamed() throws Exception {
        site();
        set("site", folder.toFile());
        set("to", "live");
        mojo.execute();
        assertThat(folder.resolve("www/one.html")).exists();
        assertThat(folder.resolve("staging")).doesNotExist();
    }

    @Test
    void whatCannotBePublishedFailsTheBuild() throws Exception {
        site();
        set("site", folder.toFile());
        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
    }

    private void site() {
        Site.in(folder)
                .with(
                        "jbake.properties",
                        "site.host=https://example.org",
                        "publish.live.kind=folder",
                        "publish.live.to=www",
                        "publish.test.kind=folder",
                        "publish.test.to=staging")
                .article("one.md", "---", "Words.");
    }

    private void set(String name, Object value) throws ReflectiveOperationException {
        Parameters.set(mojo, name, value);
    }
}
