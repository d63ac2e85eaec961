package uk.caseconference.shared;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A named rule of practice or law: a stable code, the rule in one sentence, and where it comes from. */
public record Rule(String code, String sentence, @Nullable String citation) {

    public static Rule of(String code, String sentence) {
        return new Rule(code, sentence, null);
    }

    public void require(boolean met) {
        if (!met) {
            throw Problem.refusedBy(this);
        }
    }

    /** Gathers every unmet rule of one step, so that a caller hears all of them at once. */
    public static final class Gate {
        private final List<Fault> unmet = new ArrayList<>();

        public Gate require(Rule rule, boolean met) {
            if (!met) {
                unmet.add(Fault.refusedBy(rule));
            }
            return this;
        }

        public void pass() {
            if (!unmet.isEmpty()) {
                throw new Problem(unmet);
            }
        }
    }
}
