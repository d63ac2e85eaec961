package uk.caseconference.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a case file begins with. */
record NewCase(
        String areaCode,
        CaseCategory category,
        CaseOrigin origin,
        @Nullable Location location,
        List<CaseParty> parties,
        String facilitatorId,
        Referral referral) {}
