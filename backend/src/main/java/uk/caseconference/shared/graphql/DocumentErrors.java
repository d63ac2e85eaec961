package uk.caseconference.shared.graphql;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.caseconference.shared.ErrorCode;
import uk.caseconference.shared.Fault;

/** What is wrong with a document, with codes, and without the values that are written into it. */
final class DocumentErrors {

    /** These messages of graphql-java quote values. */
    private static final Set<ValidationErrorType> ABOUT_VALUES = EnumSet.of(
            ValidationErrorType.WrongType,
            ValidationErrorType.BadValueForDefaultArg,
            ValidationErrorType.NullValueForNonNullArgument);

    private static final int LONGEST = 300;

    private DocumentErrors() {}

    static List<GraphQLError> of(GraphQLSchema schema, PreparsedDocumentEntry refused) {
        List<GraphQLError> errors = new ArrayList<>();
        boolean values = false;
        for (GraphQLError error : refused.getErrors()) {
            if (aboutValue(error)) {
                values = true;
            } else {
                errors.add(located(error, fault(error)));
            }
        }
        if (values) {
            List<Fault> faults = LiteralCheck.faults(schema, refused.getDocument());
            faults.forEach(f -> errors.add(Answers.error(f)));
            refused.getErrors().stream()
                    .filter(e -> faults.isEmpty() && aboutValue(e))
                    .forEach(e -> errors.add(located(
                            e, Fault.of(ErrorCode.INVALID_INPUT, "A value is not of the type the schema wants."))));
        }
        return errors;
    }

    private static boolean aboutValue(GraphQLError error) {
        return error instanceof ValidationError invalid
                && ABOUT_VALUES.stream().anyMatch(invalid.getValidationErrorType()::equals);
    }

    private static Fault fault(GraphQLError error) {
        String message = error.getMessage();
        if (error.getErrorType() == ErrorType.InvalidSyntax) {
            // the only trace that the parser leaves of which of its limits was reached
            return message.contains("parsing has been cancelled")
                    ? Fault.of(ErrorCode.TOO_COMPLEX, "The document is too long or too deep.")
                    : Fault.of(ErrorCode.INVALID_INPUT, "The document is not valid GraphQL.");
        }
        String plain = message.replaceFirst("(?i)^Validation error \\([^)]*\\) ?: ", "");
        return Fault.of(
                ErrorCode.INVALID_INPUT,
                plain.length() > LONGEST ? "The document does not fit the schema." : plain + ".");
    }

    private static GraphQLError located(GraphQLError error, Fault fault) {
        GraphqlErrorBuilder<?> builder = GraphqlErrorBuilder.newError();
        if (error.getLocations() != null) {
            builder.locations(error.getLocations());
        }
        return Answers.error(builder, fault);
    }
}
