package uk.caseconference.actionplan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import uk.caseconference.access.AccessFacts;
import uk.caseconference.access.DataCategory;
import uk.caseconference.access.Installation;
import uk.caseconference.casefile.CaseInHand;
import uk.caseconference.casefile.CaseStatus;
import uk.caseconference.register.Verbs;

/** Actions and cases as tests of the rules need them. */
final class Agreed {

    static final LocalDate AGREED = LocalDate.of(2026, 3, 17);
    static final LocalDate DUE = LocalDate.of(2026, 3, 27);
    static final LocalDate LATER = LocalDate.of(2026, 4, 30);

    private Agreed() {}

    /** An action of the housing agency, agreed on 17 March and due on 27 March 2026. */
    static Action action() {
        return Verbs.saved(new Action("1", 1, details("housing", DUE), caseFile(CaseStatus.DISCUSSED), at(AGREED)));
    }

    static NewAction details(String agency, LocalDate due) {
        return new NewAction(
                "Meet about an acceptable behaviour contract.",
                new ActionOwner(agency, "Ivy Notreal", null),
                AGREED,
                due,
                ActionPriority.NORMAL,
                ActionType.ACCEPTABLE_BEHAVIOUR_CONTRACT,
                null);
    }

    static CaseInHand caseFile(CaseStatus status) {
        return new CaseInHand(
                "case",
                "Q2FzZQ",
                "HH-2026-0041",
                status,
                "council",
                Set.of("council", "housing", "police"),
                Set.of("somebody"),
                at(AGREED),
                AccessFacts.of("E22999001", DataCategory.ANTI_SOCIAL_BEHAVIOUR),
                Installation.acting("test"));
    }

    static ActionOutcome outcome(LocalDate on) {
        return new ActionOutcome(on, "Signed for six months.", "housing", "ivy.notreal", "Ivy Notreal");
    }

    static TransferOffer offerTo(String agency) {
        ActionOwner to = new ActionOwner(agency, "Percy Placeholder", null);
        return new TransferOffer(to, "The police know the family.", at(AGREED), "Ivy Notreal");
    }

    static Instant at(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
