package uk.caseconference.casefile;

import org.springframework.stereotype.Component;
import uk.caseconference.access.Actor;
import uk.caseconference.exclusion.ExclusionTarget;
import uk.caseconference.register.Lookup;

/** Lets the exclusion register keep somebody out of a case. */
@Component
class ExcludableCases implements ExclusionTarget {

    private final Lookup lookup;

    ExcludableCases(Lookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public String type() {
        return CaseFile.KIND.name();
    }

    @Override
    public String requireVisible(Actor actor, String globalId) {
        return lookup.load(actor, CaseFile.KIND, globalId).id();
    }
}
