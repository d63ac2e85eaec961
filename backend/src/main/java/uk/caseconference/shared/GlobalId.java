package uk.caseconference.shared;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** The opaque id a client holds: the type and the local id, encoded. */
public record GlobalId(String type, String local) {

    /** Ids are short; anything longer was never ours. */
    private static final int LONGEST = 200;

    public static String of(String type, String local) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((type + ":" + local).getBytes(StandardCharsets.UTF_8));
    }

    public static Optional<GlobalId> parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int colon = plain.indexOf(':');
            GlobalId id = colon < 1 ? null : new GlobalId(plain.substring(0, colon), plain.substring(colon + 1));
            return Optional.ofNullable(id).filter(i -> text.equals(of(i.type(), i.local())));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** The local id, when the text is an id of this type; an id of anything else is as good as unknown. */
    public static String local(String type, String text) {
        return parse(text)
                .filter(id -> id.type().equals(type))
                .map(GlobalId::local)
                .orElseThrow(Problem::notFound);
    }
}
