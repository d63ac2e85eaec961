package uk.caseconference.testing;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.graphql.execution.GraphQlSource.SchemaResourceBuilder;
import org.springframework.graphql.execution.SchemaReport;

/** Keeps what Spring for GraphQL finds when it holds the controllers against the schema. */
@TestComponent
public class SchemaProbe implements GraphQlSourceBuilderCustomizer {

    private @Nullable SchemaReport report;

    @Override
    public void customize(SchemaResourceBuilder builder) {
        builder.inspectSchemaMappings(found -> report = found);
    }

    public SchemaReport report() {
        return Objects.requireNonNull(report);
    }
}
