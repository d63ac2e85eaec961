package uk.caseconference.shared;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Checks an input whole, so that its sender hears of every fault at once. */
@Component
public class Inputs {

    /** Enough to mend an input by. */
    private static final int MOST = 100;

    private final Validator validator;

    Inputs(Validator validator) {
        this.validator = validator;
    }

    public void require(Object input) {
        List<Fault> faults = new ArrayList<>(validator.validate(input).stream()
                .map(Inputs::fault)
                .sorted(Comparator.comparing(Fault::message))
                .distinct()
                .limit(MOST)
                .toList());
        if (input instanceof Checked checked) {
            checked.check((field, message) -> faults.add(Fault.input("input." + field, field + " " + message + ".")));
        }
        if (!faults.isEmpty()) {
            throw new Problem(faults);
        }
    }

    private static Fault fault(ConstraintViolation<Object> violation) {
        String path = violation.getPropertyPath().toString().replaceAll("\\.?<[a-z ]+>", "");
        return Fault.input("input." + path, path + " " + violation.getMessage() + ".");
    }
}
