package uk.caseconference.shared.graphql;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import uk.caseconference.shared.ErrorCode;
import uk.caseconference.shared.Fault;

/** Looks at a request as a whole before it runs: its document, which operation of it is meant, and all its variables. */
@Component
class RequestCheck implements PreparsedDocumentProvider {

    private final ObjectProvider<GraphQlSource> source;
    private final Limits limits;
    private final Documents documents;

    RequestCheck(ObjectProvider<GraphQlSource> source, Limits limits) {
        this.source = source;
        this.limits = limits;
        this.documents = new Documents(limits.documents());
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        return CompletableFuture.completedFuture(checked(input, documents.get(input, i -> read(parse.apply(i)))));
    }

    private PreparsedDocumentEntry read(PreparsedDocumentEntry parsed) {
        if (parsed.hasErrors()) {
            return new PreparsedDocumentEntry(DocumentErrors.of(schema(), parsed));
        }
        if (mostAliases(parsed.getDocument()) > limits.aliases()) {
            return refused(List.of(Fault.of(
                    ErrorCode.TOO_COMPLEX,
                    "A document may ask for the same field under " + limits.aliases() + " names at most.")));
        }
        return parsed;
    }

    private PreparsedDocumentEntry checked(ExecutionInput input, PreparsedDocumentEntry entry) {
        if (entry.hasErrors()) {
            return entry;
        }
        List<Fault> faults = faults(input, entry.getDocument());
        return faults.isEmpty() ? entry : refused(faults);
    }

    private List<Fault> faults(ExecutionInput input, Document document) {
        String name = input.getOperationName();
        List<OperationDefinition> meant = document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(o -> name == null || name.isEmpty() || name.equals(o.getName()))
                .toList();
        if (meant.size() != 1) {
            return List.of(Fault.input("operationName", "operationName must name one operation of the document."));
        }
        OperationDefinition operation = meant.get(0);
        if (operation.getOperation() == Operation.SUBSCRIPTION && !RequestFrame.streams(input)) {
            return List.of(Fault.of(ErrorCode.INVALID_INPUT, "A subscription needs a WebSocket."));
        }
        return new VariableCheck(schema()).faults(operation, input.getVariables());
    }

    private GraphQLSchema schema() {
        return Objects.requireNonNull(source.getObject().schema());
    }

    private static PreparsedDocumentEntry refused(List<Fault> faults) {
        List<GraphQLError> errors = faults.stream().map(Answers::error).toList();
        return new PreparsedDocumentEntry(errors);
    }

    private static long mostAliases(Document document) {
        return renamed(document).collect(Collectors.groupingBy(Field::getName, Collectors.counting())).values().stream()
                .max(Long::compare)
                .orElse(0L);
    }

    private static Stream<Field> renamed(Node<?> node) {
        Stream<Field> here =
                node instanceof Field field && field.getAlias() != null ? Stream.of(field) : Stream.empty();
        return Stream.concat(here, node.getChildren().stream().flatMap(RequestCheck::renamed));
    }
}
