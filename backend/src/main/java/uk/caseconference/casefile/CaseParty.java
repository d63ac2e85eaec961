package uk.caseconference.casefile;

import org.jspecify.annotations.Nullable;

/** Somebody a case concerns: the person's local id, what they are to it, and a note. */
public record CaseParty(
        String personId, PartyRole role, @Nullable String note) {}
