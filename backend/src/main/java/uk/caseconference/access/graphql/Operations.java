package uk.caseconference.access.graphql;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.stream.Collectors;
import org.springframework.graphql.server.WebGraphQlRequest;

/** Names a request for the journal: by the fields of the schema it asks for, never by words its sender chose. */
final class Operations {

    private static final int LONGEST = 300;

    private Operations() {}

    static String of(WebGraphQlRequest request) {
        try {
            Document document = Parser.parse(request.getDocument());
            String fields = document.getDefinitionsOfType(OperationDefinition.class).stream()
                    .filter(o -> request.getOperationName() == null
                            || request.getOperationName().equals(o.getName()))
                    .flatMap(o -> o.getSelectionSet().getSelectionsOfType(Field.class).stream())
                    .map(Field::getName)
                    .distinct()
                    .collect(Collectors.joining(" "));
            return fields.length() > LONGEST ? fields.substring(0, LONGEST) : fields;
        } catch (InvalidSyntaxException unreadable) {
            return "unreadable";
        }
    }
}
