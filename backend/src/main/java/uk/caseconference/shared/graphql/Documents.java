package uk.caseconference.shared.graphql;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Parsed and validated documents, so that each is parsed once; the least recently used goes first. */
final class Documents {

    /** Longer ones are written by hand for once, and would let a few callers fill the memory. */
    private static final int LONGEST = 20_000;

    private final Map<String, PreparsedDocumentEntry> kept;

    Documents(int most) {
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, PreparsedDocumentEntry> eldest) {
                return size() > most;
            }
        };
    }

    PreparsedDocumentEntry get(ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        PreparsedDocumentEntry known;
        synchronized (kept) {
            known = kept.get(input.getQuery());
        }
        return known == null ? keep(input.getQuery(), parse.apply(input)) : known;
    }

    private PreparsedDocumentEntry keep(String text, PreparsedDocumentEntry parsed) {
        if (!parsed.hasErrors() && text.length() <= LONGEST) {
            synchronized (kept) {
                kept.put(text, parsed);
            }
        }
        return parsed;
    }
}
