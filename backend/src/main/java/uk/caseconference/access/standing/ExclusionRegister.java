package uk.caseconference.access.standing;

import java.util.Set;

/** What the decision asks the exclusion register. */
public interface ExclusionRegister {

    /** The ids of cases and persons this user, or anyone they declared a connection to, is kept out of. */
    Set<String> excludedFrom(String userId);
}
