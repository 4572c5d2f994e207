package io.seataudit.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database names people: it is closed to others, and the folders of others stay as they are. */
class WorkFolderTest {
    @TempDir
    private Path temp;

    @Test
    void aFolderOfItsOwnIsClosedToOthers() throws IOException {
        Path work = temp.resolve("new/work");

        open(work);

        assertThat(permissions(work)).isEqualTo("rwx------");
        assertThat(permissions(work.resolve("seat-audit.mv.db"))).isEqualTo("rw-------");
    }

    @Test
    void aFolderThatOthersUseTooKeepsItsPermissionsAndTheDatabaseIsClosedAlone() throws IOException {
        // given
        Path work = Files.createDirectories(temp.resolve("shared"));
        Files.setPosixFilePermissions(work, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(work.resolve("notes.txt"), "notes");

        // when
        open(work);

        // then
        assertThat(permissions(work)).isEqualTo("rwxr-xr-x");
        assertThat(permissions(work.resolve("seat-audit.mv.db"))).isEqualTo("rw-------");
        assertThat(work.resolve("notes.txt")).hasContent("notes");
    }

    @Test
    void aLinkToAFolderIsAsGood() throws IOException {
        Files.createDirectories(temp.resolve("elsewhere"));
        Path work = Files.createSymbolicLink(temp.resolve("work"), temp.resolve("elsewhere"));

        open(work);

        assertThat(temp.resolve("elsewhere/seat-audit.mv.db")).exists();
    }

    private static void open(Path work) {
        new WorkFolder(work, Optional.empty())
                .open(StoreParts.class, beans -> {})
                .close();
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
