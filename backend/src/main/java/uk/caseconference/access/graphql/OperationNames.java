package uk.caseconference.access.graphql;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.SelectionSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            actor.trail().operation(name(parameters.getExecutionContext()));
        }
        return SimpleInstrumentationContext.noOp();
    }

    private static String name(ExecutionContext context) {
        String fields = fields(context.getOperationDefinition().getSelectionSet(), context)
                .distinct()
                .collect(Collectors.joining(" "));
        return fields.length() > LONGEST ? fields.substring(0, LONGEST) : fields;
    }

    private static Stream<String> fields(SelectionSet selections, ExecutionContext context) {
        return selections.getSelections().stream().flatMap(selection -> {
            if (selection instanceof Field field) {
                return Stream.of(field.getName());
            }
            if (selection instanceof InlineFragment inline) {
                return fields(inline.getSelectionSet(), context);
            }
            FragmentDefinition named = context.getFragment(((FragmentSpread) selection).getName());
            return named == null ? Stream.empty() : fields(named.getSelectionSet(), context);
        });
    }
}
