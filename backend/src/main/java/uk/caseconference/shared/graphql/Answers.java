package uk.caseconference.shared.graphql;

import graphql.ErrorClassification;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.List;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import uk.caseconference.shared.Fault;
import uk.caseconference.shared.Problem;

/** Problems in the shape GraphQL clients read. */
public final class Answers {

    private Answers() {}

    /** An answer to a request that was not executed, or whose result may not be shown. */
    public static WebGraphQlResponse of(WebGraphQlRequest request, Problem problem) {
        List<GraphQLError> errors =
                problem.faults().stream().map(Answers::error).toList();
        ExecutionResult result =
                ExecutionResult.newExecutionResult().errors(errors).build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
    }

    static GraphQLError error(Fault fault) {
        return error(GraphqlErrorBuilder.newError().locations(null), fault);
    }

    static GraphQLError error(GraphqlErrorBuilder<?> at, Fault fault) {
        return at.message(fault.message())
                .errorType(ErrorClassification.errorClassification(fault.code().name()))
                .extensions(fault.extensions())
                .build();
    }
}
