package uk.caseconference.conference.attendance;

import java.util.Set;
import java.util.TreeSet;
import uk.caseconference.access.AgencyKind;

/**
 * When a conference may begin without more ado: a local rule.
 *
 * @param kinds the kinds of agency that must each be there
 * @param minimum how many agencies must be there in all
 */
public record QuorumRule(Set<AgencyKind> kinds, int minimum) {

    public QuorumRule {
        kinds = new TreeSet<>(kinds);
    }
}
