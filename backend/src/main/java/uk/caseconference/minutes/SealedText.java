package uk.caseconference.minutes;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words of an edition as they are stored: one way of writing them down, so that the same content is the same text.
 * The seal is over this text and not over what a later version of the service makes of it.
 */
final class SealedText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private SealedText() {}

    static String of(MinutesContent content) {
        return JSON.writeValueAsString(content);
    }

    static MinutesContent read(String text) {
        return JSON.readValue(text, MinutesContent.class);
    }
}
