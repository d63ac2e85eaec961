package uk.caseconference.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Appends the head of every chain of this process to a file outside the database, each minute that it moved and at
 * shutdown. A chain that was cut short no longer reaches its seal.
 */
@Component
class Seals {

    private final Path file;
    private final Map<String, Seal> unsealed = new LinkedHashMap<>();

    Seals(
            @Value("${case-conference.journal.seal-directory:${case-conference.data-directory:.data}/seals}")
                    Path directory) {
        this.file = directory.resolve("seals");
    }

    /** Where this chain ends now. A chain that has been given up keeps its place here until it is sealed too. */
    synchronized void head(String chain, long sequence, String hash) {
        unsealed.put(chain, new Seal(chain, sequence, hash));
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT10S")
    synchronized void seal() {
        if (unsealed.isEmpty()) {
            return;
        }
        // a line torn by a crash is ended before the next one begins
        String lines =
                unsealed.values().stream().map(s -> "\n" + s.line() + "\n").collect(Collectors.joining());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
            unsealed.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last seal of each chain, which vouches for every entry before it: each hash contains the one before. */
    Map<String, Seal> last() {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.flatMap(line -> Seal.parse(line).stream())
                    .collect(Collectors.toMap(Seal::chain, s -> s, Seal::later, HashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
