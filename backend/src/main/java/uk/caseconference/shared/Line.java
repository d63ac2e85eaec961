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

/** One line of text: not blank, no control characters, not longer than {@code max} characters. Null passes. */
@Target({ElementType.FIELD, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Line.Check.class)
public @interface Line {

    int max() default 200;

    String message() default "must be one line of 1 to {max} characters without control characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Bean Validation finds it by name. */
    final class Check implements ConstraintValidator<Line, String> {
        private int max;

        @Override
        public void initialize(Line line) {
            max = line.max();
        }

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null
                    || (!value.isBlank()
                            && value.codePointCount(0, value.length()) <= max
                            && value.codePoints().allMatch(PlainText::printable));
        }
    }
}
