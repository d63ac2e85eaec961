package uk.caseconference.shared.graphql;

import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.Instrumentation;
import java.util.List;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.caseconference.shared.ErrorCode;
import uk.caseconference.shared.Fault;

/** Refuses a request that asks for too much before any of it runs. */
@Configuration(proxyBeanMethods = false)
class Complexity {

    /** What a connection gives where {@code first} is left out. */
    private static final int USUAL_PAGE = 25;

    @Bean
    GraphQlSourceBuilderCustomizer checkedRequests(RequestCheck check) {
        return source -> source.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(check));
    }

    @Bean
    Instrumentation depthLimit(Limits limits) {
        return new MaxQueryDepthInstrumentation(limits.depth()) {
            @Override
            protected AbortExecutionException mkAbortException(int depth, int max) {
                return refused("Fields may stand within fields to a depth of " + max + ", not " + depth + ".");
            }
        };
    }

    @Bean
    Instrumentation complexityLimit(Limits limits) {
        int beyond = limits.complexity() + 1;
        return new MaxQueryComplexityInstrumentation(
                limits.complexity(), (field, below) -> (int) Math.min(beyond, cost(field, below))) {
            @Override
            protected AbortExecutionException mkAbortException(int complexity, int max) {
                return refused("The answer could hold more than " + max
                        + " values. Ask for fewer fields, or for smaller pages with first.");
            }
        };
    }

    private static long cost(FieldComplexityEnvironment field, int below) {
        if (field.getFieldDefinition().getArgument("first") == null) {
            return 1L + below;
        }
        long rows = field.getArguments().get("first") instanceof Integer first ? Math.max(1, first) : USUAL_PAGE;
        return 1 + rows * below;
    }

    private static AbortExecutionException refused(String message) {
        return new AbortExecutionException(List.of(Answers.error(Fault.of(ErrorCode.TOO_COMPLEX, message))));
    }
}
