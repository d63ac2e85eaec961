package uk.caseconference.shared.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import reactor.core.publisher.Mono;
import uk.caseconference.shared.Fault;

/** Turns whatever a field threw into errors with codes. */
@Component
@Order(0)
class ProblemResolver implements DataFetcherExceptionResolver {

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable thrown, DataFetchingEnvironment environment) {
        List<Fault> faults = thrown instanceof BindException bind
                ? bind.getFieldErrors().stream().map(ProblemResolver::fault).toList()
                : Failures.faults(
                        thrown, environment.getExecutionStepInfo().getPath().toString());
        return Mono.just(faults.stream()
                .map(f -> Answers.error(GraphqlErrorBuilder.newError(environment), f))
                .toList());
    }

    private static Fault fault(FieldError error) {
        String path = error.getField().replaceFirst("^\\$\\.?", "input.");
        return Fault.input(path, path + " is not of the right type.");
    }
}
