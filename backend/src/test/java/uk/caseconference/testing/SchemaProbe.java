package uk.caseconference.testing;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.graphql.execution.GraphQlSource.SchemaResourceBuilder;
import org.springframework.graphql.execution.SchemaReport;
import uk.caseconference.actionplan.ActionWork;

/** Keeps what Spring for GraphQL finds when it holds the controllers against the schema. */
@TestComponent
public class SchemaProbe implements GraphQlSourceBuilderCustomizer {

    private @Nullable SchemaReport report;

    @Override
    public void customize(SchemaResourceBuilder builder) {
        // not beside the interface it implements, where the inspection would look for it
        builder.inspectSchemaMappings(
                types -> types.classMapping("ActionWork", ActionWork.class), found -> report = found);
    }

    public SchemaReport report() {
        return Objects.requireNonNull(report);
    }
}
