package dev.backfile.config.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathTest {

    @ParameterizedTest(name = "{0} is no path for a file or page: {1}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                ".backfile/x|has the part '.backfile', a name that Backfile keeps for itself",
                ".Backfile-staging/x.html|has the part '.Backfile-staging', a name that Backfile keeps for itself",
                ".back\u200Cfile/x|has the part '.back\u200Cfile', a name that Backfile keeps for itself",
                ".backfile. /x|has the part '.backfile. ', a name that Backfile keeps for itself",
                "BACKFI~1/x|has the part 'BACKFI~1', a name that Backfile keeps for itself",
                ".git|has the part '.git', a name that Git keeps for itself",
                "a/.GIT/config|has the part '.GIT', a name that Git keeps for itself",
                "a/.git./config|has the part '.git.', a name that Git keeps for itself",
                "a/.g\u200Dit/config|has the part '.g\u200Dit', a name that Git keeps for itself",
                "git~1/config|has the part 'git~1', a name that Git keeps for itself",
                "a/../b|has the part '..', which could lead out of the site",
                "a//b|has an empty part between two slashes",
                "/a|is not a path within the site",
                "a\\b|has the character '\\', which not every host can store",
                "a/\u202Eb|has an invisible character (U+202E)",
                "a/\uD800|has an invisible character (U+D800)",
            })
    void nothingMayStandWhereItWouldHarm(String path, String what) {
        assertThat(OutputPath.ofFile(path)).get().satisfies(fault -> {
            assertThat(fault.what()).isEqualTo(what);
            assertThat(fault.forbidden()).isTrue();
        });
        assertThat(OutputPath.ofPage(path)).isEqualTo(OutputPath.ofFile(path));
    }

    @ParameterizedTest(name = "{0} cannot be stored everywhere: {1}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "con|con|has the part 'con', a name that Windows keeps for a device",
                "a/nul.png|a/nul.png|has the part 'nul.png', a name that Windows keeps for a device",
                "AUX/a/b|AUX|has the part 'AUX', a name that Windows keeps for a device",
                "lpt1.tar.gz|lpt1.tar.gz|has the part 'lpt1.tar.gz', a name that Windows keeps for a device",
                "COM².txt|COM².txt|has the part 'COM².txt', a name that Windows keeps for a device",
                "prn .txt|prn .txt|has the part 'prn .txt', a name that Windows keeps for a device",
                "conin$|conin$|has the part 'conin$', a name that Windows keeps for a device",
                "a./b|a.|has the part 'a.' with a dot at its end, which not every host can store",
                "a/b /c|a/b |has the part 'b ' with a blank at its end, which not every host can store",
                "a\u00A0|a\u00A0|has the part 'a\u00A0' with a blank at its end, which not every host can store",
                "a:b|a:b|has the character ':', which not every host can store",
            })
    void namesThatSomeSystemsCannotStoreAreTold(String path, String upTo, String what) {
        OutputPath.Fault fault = new OutputPath.Fault(upTo, what, false);
        assertThat(OutputPath.ofFile(path)).contains(fault);
        assertThat(OutputPath.ofPage(path)).contains(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_headers",
                "_redirects",
                ".htaccess",
                ".nojekyll",
                ".well-known/security.txt",
                ".gitignore",
                ".github/x",
                "a/.backfile/x",
                "context.html",
                "console/x",
                "com10",
                "null",
                "a.b.c",
                "ein bild.jpg",
                "Ü/ß.png",
                "می\u200Cخواهم.html",
                "a~1"
            })
    void whatHostsNeedAndStoreMayStand(String path) {
        assertThat(OutputPath.ofFile(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({".hidden/x.html, true", "a/.hidden.html, true", ".well-known/x.html, false", "a/b.html, false"})
    void aPageIsNotHidden(String path, boolean hidden) {
        assertThat(OutputPath.ofPage(path).isPresent()).isEqualTo(hidden);
    }

    @ParameterizedTest
    @CsvSource({"A/B, a/b", "caf\u0065\u0301, café", "É, é", "ΌΣΟΣ, όσος"})
    void pathsAreComparedAsFileSystemsDo(String one, String other) {
        assertThat(OutputPath.folded(one)).isEqualTo(OutputPath.folded(other));
    }
}
