package uk.caseconference.conference.discussion;

import org.jspecify.annotations.Nullable;

/**
 * What a conference decided about one case.
 *
 * @param powerConsidered the power that was thought of; null where none was
 * @param powerUsed whether it is to be used
 * @param whyNotUsed why it is not to be used; null where it is, or none was thought of
 * @param proportionality why this is no more than what is needed: article 8 of the Convention
 * @param equalityNotes what matters under the public sector equality duty
 */
public record Decision(
        String what,
        @Nullable String powerConsidered,
        boolean powerUsed,
        @Nullable String whyNotUsed,
        String legalBasis,
        String proportionality,
        @Nullable String equalityNotes) {}
