package uk.caseconference.shared.graphql;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.introspection.IntrospectionDisabledError;
import java.util.List;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import uk.caseconference.shared.ErrorCode;
import uk.caseconference.shared.Fault;

/** Gives the errors that GraphQL itself raises a code and words of ours; those with a code stay. */
@Component
class CodedErrors {

    private final Limits limits;

    CodedErrors(Limits limits) {
        this.limits = limits;
    }

    WebGraphQlResponse in(WebGraphQlResponse response) {
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        return errors.stream().allMatch(CodedErrors::coded)
                ? response
                : response.transform(
                        r -> r.errors(errors.stream().map(this::code).toList()).build());
    }

    private GraphQLError code(GraphQLError error) {
        if (coded(error)) {
            return error;
        }
        GraphqlErrorBuilder<?> builder = GraphqlErrorBuilder.newError();
        if (error.getPath() != null) {
            builder.path(error.getPath());
        }
        return Answers.error(builder, fault(error));
    }

    private Fault fault(GraphQLError error) {
        if (error instanceof BadFaithIntrospectionError) {
            return Fault.of(ErrorCode.TOO_COMPLEX, "The question about the schema is too large.");
        }
        if (error instanceof IntrospectionDisabledError) {
            return Fault.of(ErrorCode.FORBIDDEN, "The schema cannot be asked for here.");
        }
        if (error.getErrorType() == ErrorType.ExecutionAborted) {
            return Fault.of(
                    ErrorCode.UNAVAILABLE,
                    "The request took longer than " + limits.time().toSeconds()
                            + " seconds and was stopped. Read again what it may have changed.");
        }
        if (error.getErrorType() == ErrorType.OperationNotSupported) {
            return Fault.of(ErrorCode.INVALID_INPUT, "The service has no operations of this kind.");
        }
        return Failures.internal(error.getErrorType().toString(), null);
    }

    private static boolean coded(GraphQLError error) {
        return error.getExtensions() != null && error.getExtensions().containsKey("code");
    }
}
