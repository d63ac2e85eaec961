package uk.caseconference.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.idl.SchemaPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Keeps every change of the contract in sight: it shows up in the committed snapshot. After a change that is meant, run
 * {@code mvn test -pl schema -Dtest=SnapshotTest -Dsnapshot.update} and commit what it wrote.
 */
class SnapshotTest {

    private static final Path SNAPSHOT = Path.of("src/test/resources/schema.graphqls.snapshot");

    @Test
    void isTheContractThatWasReviewed() throws IOException {
        String now = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeScalarTypes(true)
                        .includeDirectiveDefinitions(false)
                        .includeSchemaDefinition(false))
                .print(Contract.SCHEMA);
        if (System.getProperty("snapshot.update") != null) {
            Files.writeString(SNAPSHOT, now);
        }

        assertThat(SNAPSHOT).hasContent(now);
    }
}
