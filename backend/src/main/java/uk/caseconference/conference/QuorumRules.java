package uk.caseconference.conference;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import uk.caseconference.conference.attendance.QuorumRule;

/** The partnership's usual quorum for each kind of conference: {@code case-conference.conference.quorum.*}. */
@ConfigurationProperties("case-conference.conference")
record QuorumRules(Map<ConferenceKind, QuorumRule> quorum) {

    QuorumRule usual(ConferenceKind kind) {
        QuorumRule rule = quorum.get(kind);
        if (rule == null) {
            throw new IllegalStateException("no quorum is configured for " + kind);
        }
        return rule;
    }
}
