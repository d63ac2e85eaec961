package uk.caseconference.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.caseconference.shared.Hash;

class SealsTest {

    @TempDir
    Path folder;

    @Test
    void hasNoneBeforeTheFirstIsSet() {
        assertThat(new Seals(folder).last()).isEmpty();
    }

    @Test
    void keepsTheLastSealOfEachChainFromOneStartToTheNext() {
        seal("a", 1);
        seal("b", 7);
        seal("a", 4);

        assertThat(new Seals(folder).last()).containsOnly(at("a", 4), at("b", 7));
    }

    @Test
    void sealsChainThatWasGivenUpBesideItsSuccessor() {
        Seals seals = new Seals(folder);
        seals.head("given-up", 3, Hash.sha256("given-up3"));
        seals.head("successor", 0, Hash.sha256("successor0"));
        seals.seal();

        assertThat(seals.last()).containsOnly(at("given-up", 3), at("successor", 0));
    }

    @Test
    void writesNothingWhileNothingMoved() throws IOException {
        Seals seals = new Seals(folder);
        seals.head("a", 1, Hash.sha256("a1"));
        seals.seal();
        long size = Files.size(folder.resolve("seals"));
        seals.seal();

        assertThat(Files.size(folder.resolve("seals"))).isEqualTo(size);
    }

    @Test
    void survivesALineTornAnywhere() throws IOException {
        Path file = folder.resolve("seals");
        seal("a", 1);
        byte[] whole = Files.readAllBytes(file);
        String next = "\na 12 " + Hash.sha256("a12") + "\n";

        for (int torn = 0; torn < next.length() - 1; torn++) {
            Files.write(file, whole);
            Files.writeString(file, next.substring(0, torn), StandardOpenOption.APPEND);
            assertThat(new Seals(folder).last()).containsOnly(at("a", 1));
            seal("b", 2);
            assertThat(new Seals(folder).last()).containsOnly(at("a", 1), at("b", 2));
        }
    }

    private void seal(String chain, long sequence) {
        Seals seals = new Seals(folder);
        seals.head(chain, sequence, Hash.sha256(chain + sequence));
        seals.seal();
    }

    private static Map.Entry<String, Seal> at(String chain, long sequence) {
        return Map.entry(chain, new Seal(chain, sequence, Hash.sha256(chain + sequence)));
    }
}
