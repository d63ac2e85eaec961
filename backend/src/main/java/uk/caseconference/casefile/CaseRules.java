package uk.caseconference.casefile;

import uk.caseconference.shared.Rule;

/** What must hold of a case file's participants, parties, links and dates. */
final class CaseRules {

    private CaseRules() {}

    static final Rule PARTICIPANT_ONCE =
            Rule.of("case.participant-once", "The agency takes part in this case already.");
    static final Rule PARTICIPANT_KNOWN =
            Rule.of("case.participant-known", "The agency does not take part in this case.");
    static final Rule FACILITATOR_STAYS =
            Rule.of("case.facilitator-stays", "The facilitating agency cannot be removed from a case it runs.");
    static final Rule LEAD_STAYS =
            Rule.of("case.lead-stays", "The lead agency cannot be removed: name another lead first.");
    static final Rule PARTY_ONCE = Rule.of("case.party-once", "That person has that role in this case already.");
    static final Rule PARTY_KNOWN = Rule.of("case.party-known", "That person does not have that role in this case.");
    static final Rule SUBJECT_STAYS = Rule.of(
            "case.subject-stays", "The subject of a case cannot be removed or changed: close it as a duplicate.");
    static final Rule LINK_ONCE = Rule.of("case.link-once", "The two cases are linked already.");
    static final Rule LINK_KNOWN = Rule.of("case.link-known", "The two cases are not linked.");
    static final Rule LINK_OTHER = Rule.of("case.link-other", "A case cannot be linked to itself.");
    static final Rule REVIEW_AHEAD =
            Rule.of("case.review-ahead", "A review date must not be before the case was opened.");
}
