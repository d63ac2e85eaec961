package uk.caseconference.access.graphql;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Actor;

/** Names a request for the journal: by the fields of the schema it asks for, never by words its sender chose. */
@Component
@Order(0)
class OperationNames extends SimplePerformantInstrumentation {

    private static final int LONGEST = 300;

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        Actor actor = parameters.getExecutionContext().getGraphQLContext().get("actor");
        if (actor != null) {
            actor.trail().operation(name(parameters.getExecutionContext().getOperationDefinition()));
        }
        return SimpleInstrumentationContext.noOp();
    }

    private static String name(OperationDefinition operation) {
        String fields = operation.getSelectionSet().getSelectionsOfType(Field.class).stream()
                .map(Field::getName)
                .distinct()
                .collect(Collectors.joining(" "));
        return fields.length() > LONGEST ? fields.substring(0, LONGEST) : fields;
    }
}
