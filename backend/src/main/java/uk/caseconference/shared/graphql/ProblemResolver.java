package uk.caseconference.shared.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import reactor.core.publisher.Mono;
import uk.caseconference.shared.ErrorCode;
import uk.caseconference.shared.Fault;
import uk.caseconference.shared.Problem;

/** Turns what a field threw into errors with codes; what is not known here stays hidden behind INTERNAL_ERROR. */
@Component
@Order(0)
class ProblemResolver implements DataFetcherExceptionResolver {

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable thrown, DataFetchingEnvironment environment) {
        if (thrown instanceof Problem problem) {
            return errors(problem.faults(), environment);
        }
        if (thrown instanceof BindException bind) {
            return errors(
                    bind.getFieldErrors().stream().map(ProblemResolver::fault).toList(), environment);
        }
        if (thrown instanceof DataAccessResourceFailureException) {
            return errors(
                    List.of(Fault.of(ErrorCode.UNAVAILABLE, "The store cannot be reached now. Try again later.")),
                    environment);
        }
        return Mono.empty();
    }

    private static Fault fault(FieldError error) {
        return Fault.input("input." + error.getField(), error.getField() + " is not of the right type.");
    }

    private static Mono<List<GraphQLError>> errors(List<Fault> faults, DataFetchingEnvironment environment) {
        return Mono.just(faults.stream()
                .map(f -> Answers.error(GraphqlErrorBuilder.newError(environment), f))
                .toList());
    }
}
