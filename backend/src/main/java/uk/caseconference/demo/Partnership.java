package uk.caseconference.demo;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Actor;
import uk.caseconference.access.AgencyKind;
import uk.caseconference.access.DataCategory;
import uk.caseconference.access.Purpose;
import uk.caseconference.agency.AgencyService;
import uk.caseconference.agency.AgreementService;
import uk.caseconference.agency.AgreementStep;
import uk.caseconference.agency.AgreementView;
import uk.caseconference.agency.ContactPoint;
import uk.caseconference.agency.DraftAgreement;
import uk.caseconference.agency.Founding;
import uk.caseconference.agency.NameContacts;
import uk.caseconference.identity.Identity;
import uk.caseconference.identity.LocalIdentity;
import uk.caseconference.shared.GlobalId;

/**
 * The fictional partnerships of Saltmere and Otherham: their agencies, staff, points of contact and agreements. Every
 * step has an idempotency key, so taking them all again completes what was begun and changes nothing else.
 */
@Component
@LocalIdentity
class Partnership {

    private static final String SALTMERE_ADMINISTRATOR = "adam.adminson";

    private static final String OTHERHAM_ADMINISTRATOR = "otto.otherham";

    /** Fixed, since a step repeated on another day must be the same step. */
    private static final LocalDate BEGINS = LocalDate.of(2025, 4, 1);

    private static final LocalDate REVIEWED = LocalDate.of(2028, 3, 31);

    private final Cast cast;
    private final Founding founding;
    private final AgencyService agencies;
    private final AgreementService agreements;

    Partnership(Cast cast, Founding founding, AgencyService agencies, AgreementService agreements) {
        this.cast = cast;
        this.founding = founding;
        this.agencies = agencies;
        this.agreements = agreements;
    }

    void load() {
        founding.found(DemoAgency.SALTMERE_COUNCIL.registration());
        Actor saltmere = cast.as(SALTMERE_ADMINISTRATOR);
        agencies.register(saltmere, DemoAgency.OTHERHAM_COUNCIL.registration());
        populate(saltmere, DemoAgency.Area.SALTMERE);
        populate(cast.as(OTHERHAM_ADMINISTRATOR), DemoAgency.Area.OTHERHAM);
    }

    /** Each area by the council that facilitates it. */
    private void populate(Actor administrator, DemoAgency.Area area) {
        area.agencies().stream()
                .filter(agency -> agency.kind() != AgencyKind.COUNCIL)
                .forEach(agency -> agencies.register(administrator, agency.registration()));
        for (DemoAgency agency : area.agencies()) {
            cast.staffOf(agency.code()).forEach(cast::as);
            agencies.nameContacts(administrator, contactsOf(agency));
        }
        agree(administrator, area);
    }

    private void agree(Actor drafter, DemoAgency.Area area) {
        AgreementView agreement = agreements.draft(drafter, agreementOf(area));
        area.agencies().stream()
                .filter(DemoAgency::signs)
                .forEach(agency -> agreements.sign(
                        cast.as(cast.staffOf(agency.code()).get(0)),
                        new AgreementStep(agreement.id(), null, null, null, null, "demo-sign-" + area.code(), null)));
    }

    private static DraftAgreement agreementOf(DemoAgency.Area area) {
        return new DraftAgreement(
                area.title() + " community safety information sharing agreement",
                List.of(area.code()),
                List.of(
                        Purpose.CASE_MANAGEMENT,
                        Purpose.CRIME_PREVENTION,
                        Purpose.SAFEGUARDING,
                        Purpose.ENFORCEMENT,
                        Purpose.GOVERNANCE),
                List.copyOf(EnumSet.complementOf(EnumSet.of(DataCategory.DOMESTIC_ABUSE))),
                BEGINS,
                null,
                REVIEWED,
                area.agencies().stream().map(Partnership::id).toList(),
                "demo-agreement-" + area.code());
    }

    private NameContacts contactsOf(DemoAgency agency) {
        Identity first = cast.staffOf(agency.code()).get(0);
        ContactPoint contact = new ContactPoint(
                first.name(), first.job(), first.subject() + "@" + agency.code() + ".example", null, first.subject());
        return new NameContacts(id(agency), List.of(contact), null, "demo-contacts-" + agency.code());
    }

    private static String id(DemoAgency agency) {
        return GlobalId.of("Agency", agency.code());
    }
}
