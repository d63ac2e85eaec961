package uk.caseconference.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** A folder of secrets that only the user who runs the service can read. */
record PrivateFolder(Path path) {

    PrivateFolder {
        try {
            Files.createDirectories(path);
            PosixFileAttributeView posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
            if (posix != null) {
                posix.setPermissions(PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the file holds, written first if there is none. */
    String keep(String name, Supplier<String> first) {
        Path file = path.resolve(name);
        try {
            if (Files.notExists(file)) {
                write(name, first.get());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String name, String content) {
        try {
            // a temporary file is created readable by its owner only, and the move leaves no half-written secret
            Path draft = Files.createTempFile(path, name, ".draft");
            Files.writeString(draft, content);
            Files.move(draft, path.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
