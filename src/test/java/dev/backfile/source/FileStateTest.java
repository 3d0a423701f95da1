package dev.backfile.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.backfile.source.FileState.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStateTest {

    @TempDir
    Path folder;

    @Test
    void tellsFilesFoldersAndLinks() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "words");
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), file);

        assertThat(FileState.of(file).kind()).isEqualTo(Kind.FILE);
        assertThat(FileState.of(file).size()).isEqualTo(5);
        assertThat(FileState.of(folder).kind()).isEqualTo(Kind.FOLDER);
        assertThat(FileState.of(link).kind()).isEqualTo(Kind.FILE);
        assertThat(FileState.of(link, LinkOption.NOFOLLOW_LINKS).kind()).isEqualTo(Kind.LINK);
        assertThatThrownBy(() -> FileState.of(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void isTheSameForAFileThatNobodyTouched() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "words");

        assertThat(FileState.of(file)).isEqualTo(FileState.of(file));
    }

    @Test
    void tellsOfASizeAndOfATime() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "words");
        FileState before = FileState.of(file);
        Files.setLastModifiedTime(file, FileTime.fromMillis(before.modified().toEpochMilli() + 5000));
        FileState touched = FileState.of(file);
        Files.writeString(file, "more words");

        assertThat(touched.digest()).isNotEqualTo(before.digest());
        assertThat(FileState.of(file).digest()).isNotIn(before.digest(), touched.digest());
    }

    @Test
    void tellsOfAnotherFileWithTheSameSizeAndTime() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("unix"));
        Path file = Files.writeString(folder.resolve("a.md"), "words");
        Path other = Files.writeString(folder.resolve("b.md"), "sword");
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));

        assertThat(FileState.of(other).digest()).isNotEqualTo(FileState.of(file).digest());
    }
}
