package uk.caseconference.shared;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Text of several lines: not blank, no control characters but line breaks and tabs, bounded. Null passes. */
@Target({ElementType.FIELD, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Prose.Check.class)
public @interface Prose {

    int max() default 4000;

    String message() default "must be text of 1 to {max} characters without control characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Bean Validation finds it by name. */
    final class Check implements ConstraintValidator<Prose, String> {
        private int max;

        @Override
        public void initialize(Prose prose) {
            max = prose.max();
        }

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null
                    || (!value.isBlank()
                            && value.codePointCount(0, value.length()) <= max
                            && value.codePoints()
                                    .allMatch(c -> c == '\n' || c == '\r' || c == '\t' || PlainText.printable(c)));
        }
    }
}
