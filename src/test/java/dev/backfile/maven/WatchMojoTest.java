package dev.backfile.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The goals {@code watch} and {@code inline} of JBake's Maven plugin are {@code serve} with JBake's parameters. */
class WatchMojoTest {

    private final WatchMojo mojo = new InlineMojo();

    @Test
    void theSiteIsThatOfJBakesFolderAndTheProjectsPropertiesReachIt() throws Exception {
        Properties properties = new Properties();
        properties.setProperty("docs.url", "https://docs.example");
        with("inputDirectory", new File("src/main/jbake"));
        with("projectProperties", properties);

        assertThat(mojo.site()).isEqualTo(new File("src/main/jbake"));
        assertThat(mojo.properties()).containsEntry("docs.url", "https://docs.example");
    }

    @Test
    void thePortIsTheOneOfServeUnlessJBakesPropertyNamesOne() throws Exception {
        assertThat(mojo.port()).isEqualTo(8820);
        with("jbakePort", 9000);
        assertThat(mojo.port()).isEqualTo(9000);
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, false", "localhost, false", "::1, false", "0.0.0.0, true", "192.168.1.7, true"})
    void othersMayReadWhereItListensToThem(String address, boolean others) throws Exception {
        with("listenAddress", address);
        assertThat(mojo.isForOthers()).isEqualTo(others);
    }

    private void with(String parameter, Object value) throws ReflectiveOperationException {
        Parameters.set(mojo, parameter, value);
    }
}
