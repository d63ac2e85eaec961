package uk.caseconference.actionplan;

import java.time.Instant;

/** That another agency is asked to take an action over; until it accepts, nothing has changed hands. */
public record TransferOffer(ActionOwner to, String reason, Instant offeredAt, String offeredBy) {}
