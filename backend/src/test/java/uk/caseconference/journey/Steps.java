package uk.caseconference.journey;

import java.util.Map;
import uk.caseconference.testing.Answer;
import uk.caseconference.testing.Api;
import uk.caseconference.testing.Bearer;

/** Mutations by name: {@code by(People.facilitator()).done("screenCase", "caseFile { status }", input)}. */
record Steps(Api api) {

    Answer done(Bearer who, String field, String selection, Map<String, ?> input) {
        return asked(who, field, selection, input).success();
    }

    Answer asked(Bearer who, String field, String selection, Map<String, ?> input) {
        String type = Character.toUpperCase(field.charAt(0)) + field.substring(1) + "Input";
        return api.as(who)
                .mutate("mutation($input: %s!) { %s(input: $input) { %s } }".formatted(type, field, selection), input);
    }

    /** The id of what the mutation answers with. */
    String id(Bearer who, String field, String thing, Map<String, ?> input) {
        return done(who, field, thing + " { id }", input).text(field + "." + thing + ".id");
    }
}
