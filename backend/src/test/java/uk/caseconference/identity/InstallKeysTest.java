package uk.caseconference.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallKeysTest {

    @TempDir
    Path folder;

    @Test
    void keepsItsKeysFromOneStartToTheNext() {
        InstallKeys first = InstallKeys.in(new PrivateFolder(folder));
        InstallKeys second = InstallKeys.in(new PrivateFolder(folder));

        assertThat(second.signing()).isEqualTo(first.signing());
        assertThat(second.secretOf("a-system")).isEqualTo(first.secretOf("a-system"));
    }

    @Test
    void differsFromEveryOtherInstallation() {
        InstallKeys here = InstallKeys.in(new PrivateFolder(folder.resolve("here")));
        InstallKeys there = InstallKeys.in(new PrivateFolder(folder.resolve("there")));

        assertThat(here.signing().getKeyID()).isNotEqualTo(there.signing().getKeyID());
        assertThat(here.secretOf("a-system")).isNotEqualTo(there.secretOf("a-system"));
    }

    @Test
    void givesEachClientItsOwnSecret() {
        InstallKeys keys = InstallKeys.in(new PrivateFolder(folder));

        assertThat(keys.secretOf("a-system")).isNotEqualTo(keys.secretOf("b-system"));
    }

    @Test
    void letsNobodyElseReadWhatItKeeps() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path kept = folder.resolve("kept");
        InstallKeys.in(new PrivateFolder(kept));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                .isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(kept)) {
            assertThat(files)
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }
}
