package uk.caseconference.risk;

import java.time.LocalDate;
import java.util.List;

/** A version of an instrument; {@code version} is the instrument's own, not the document's. */
public record RiskInstrumentView(
        String id,
        String code,
        int version,
        String title,
        LocalDate effectiveFrom,
        List<RiskQuestion> questions,
        List<RiskBand> bands) {}
