package uk.caseconference.person;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.PartialDate;

/** A partial date that has begun by today. Null passes. */
@Target({ElementType.FIELD, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NotInFuture.Check.class)
@interface NotInFuture {

    String message() default "must not be in the future, nor before 1850";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Bean Validation finds it by name. */
    final class Check implements ConstraintValidator<NotInFuture, PartialDate> {
        private final Clock clock;

        Check(Clock clock) {
            this.clock = clock;
        }

        @Override
        public boolean isValid(@Nullable PartialDate value, ConstraintValidatorContext context) {
            return value == null
                    || (!value.earliest().isAfter(LocalDate.now(clock))
                            && value.earliest().getYear() >= 1850);
        }
    }
}
