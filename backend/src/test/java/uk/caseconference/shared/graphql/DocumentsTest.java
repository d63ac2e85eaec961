package uk.caseconference.shared.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.Parser;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private final AtomicInteger parsed = new AtomicInteger();

    @Test
    void parsesADocumentOnceForManyRequests() {
        Documents documents = new Documents(500);
        for (int i = 0; i < 100; i++) {
            ask(documents, "{a}");
        }

        assertThat(parsed).hasValue(1);
    }

    @Test
    void parsesEveryTimeWhereNothingIsKept() {
        Documents documents = new Documents(0);
        for (int i = 0; i < 100; i++) {
            ask(documents, "{a}");
        }

        assertThat(parsed).hasValue(100);
    }

    @Test
    void forgetsTheLeastRecentlyUsed() {
        Documents documents = new Documents(2);
        ask(documents, "{a}");
        ask(documents, "{b}");
        ask(documents, "{a}");
        ask(documents, "{c}");

        ask(documents, "{a}");
        assertThat(parsed).hasValue(3);
        ask(documents, "{b}");
        assertThat(parsed).hasValue(4);
    }

    @Test
    void keepsNoLongDocuments() {
        Documents documents = new Documents(2);
        String text = "{a}" + " ".repeat(20_000);
        ask(documents, text);
        ask(documents, text);

        assertThat(parsed).hasValue(2);
    }

    private void ask(Documents documents, String text) {
        documents.get(ExecutionInput.newExecutionInput(text).build(), input -> {
            parsed.incrementAndGet();
            return new PreparsedDocumentEntry(Parser.parse(input.getQuery()));
        });
    }
}
