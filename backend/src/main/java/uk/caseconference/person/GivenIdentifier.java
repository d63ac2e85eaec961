package uk.caseconference.person;

import jakarta.validation.constraints.NotNull;
import java.util.function.BiConsumer;
import uk.caseconference.shared.Checked;
import uk.caseconference.shared.Line;

/** An identifier as somebody gives it; the agency that gives it is its source. */
public record GivenIdentifier(
        @NotNull IdentifierType type,
        @NotNull @Line(max = 40) String value) implements Checked {

    @Override
    public void check(BiConsumer<String, String> faults) {
        if (type != null && value != null && !type.wellFormed(value)) {
            faults.accept("value", type.form());
        }
    }

    Identifier from(String source) {
        return new Identifier(type, type.normal(value), source);
    }
}
