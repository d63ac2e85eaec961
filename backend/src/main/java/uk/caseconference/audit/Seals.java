package uk.caseconference.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Appends the head of the chain to a file outside the database, every minute that it moved and at shutdown. A chain
 * that was cut short no longer reaches its seal.
 */
@Component
class Seals {

    private final Path file;
    private @Nullable Seal head;
    private @Nullable Seal sealed;

    Seals(
            @Value("${case-conference.journal.seal-directory:${case-conference.data-directory:.data}/seals}")
                    Path directory) {
        this.file = directory.resolve("seals");
    }

    synchronized void head(String chain, long sequence, String hash) {
        head = new Seal(chain, sequence, hash);
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT10S")
    synchronized void seal() {
        Seal now = head;
        if (now == null || now.equals(sealed)) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file,
                    now.line() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
            sealed = now;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Seal> all() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream().map(Seal::parse).toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
