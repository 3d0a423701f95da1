package dev.backfile.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitePathTest {

    @ParameterizedTest(name = "{index}: {0}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            value = {
                "path              | folder    | name       | base      | extension",
                "2014/port/note.md | 2014/port | note.md    | note      | md",
                "note.md           | ''        | note.md    | note      | md",
                "a/note            | a         | note       | note      | ''",
                "a.b/note          | a.b       | note       | note      | ''",
                "a/note.tar.gz     | a         | note.tar.gz| note.tar  | gz",
                "a/NOTE.MD         | a         | NOTE.MD    | NOTE      | MD",
                "a/.htaccess       | a         | .htaccess  | .htaccess | ''",
                ".htaccess         | ''        | .htaccess  | .htaccess | ''",
                "a/.note.md        | a         | .note.md   | .note     | md",
                "a/note.           | a         | note.      | note      | ''",
                "a/..              | a         | ..         | .         | ''",
                "a/b/              | a/b       | ''         | ''        | ''",
                "/note.md          | ''        | note.md    | note      | md",
                "/                 | ''        | ''         | ''        | ''",
                "''                | ''        | ''         | ''        | ''",
            })
    void aPathHasAFolderANameAndAnExtension(String path, String folder, String name, String base, String extension) {
        assertThat(SitePath.folder(path)).isEqualTo(folder);
        assertThat(SitePath.name(path)).isEqualTo(name);
        assertThat(SitePath.baseName(path)).isEqualTo(base);
        assertThat(SitePath.extension(path)).isEqualTo(extension);
        assertThat(SitePath.folderPrefix(path) + SitePath.name(path)).isEqualTo(path);
        assertThat(SitePath.folderPrefix(path) + SitePath.baseName(path)).isEqualTo(SitePath.withoutExtension(path));
        assertThat(SitePath.withoutExtension(path) + SitePath.suffix(path)).isEqualTo(path);
    }

    @Test
    void withinTheTopAPathIsAsItIs() {
        assertThat(SitePath.within("", "note.md")).isEqualTo("note.md");
        assertThat(SitePath.within("a/b", "note.md")).isEqualTo("a/b/note.md");
    }
}
