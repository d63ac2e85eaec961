package uk.caseconference.agency;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;
import uk.caseconference.access.AgencyKind;
import uk.caseconference.access.Permission;
import uk.caseconference.register.Aggregate;
import uk.caseconference.register.Change;
import uk.caseconference.register.Kind;
import uk.caseconference.shared.Rule;

/** An agency of a community safety partnership. Its id is what access tokens carry in the claim {@code agency}. */
@Document("agencies")
@TypeAlias("agency")
final class Agency extends Aggregate {

    static final Kind<Agency> KIND = new Kind<>("Agency", Agency.class, null, Permission.AGENCY_READ);

    private static final Rule ALREADY = Rule.of("agency.status", "The agency is in that state already.");
    private static final Rule ONLY_COUNCILS_FACILITATE = Rule.of(
            "agency.facilitator-is-council",
            "Only a council's community safety team facilitates an area's conferences.");

    private AgencyKind kind;
    private String name;
    private LegalForm legalForm;
    private Set<String> areas;
    private Set<String> facilitates;
    private List<ContactPoint> contacts;
    private boolean active;

    @SuppressWarnings("NullAway.Init")
    private Agency() {}

    Agency(RegisterAgency details, Instant at) {
        super(details.code(), at);
        this.kind = details.kind();
        this.name = details.name();
        this.legalForm = details.legalForm();
        this.areas = new TreeSet<>(details.areas());
        this.facilitates = new TreeSet<>(details.facilitates());
        this.contacts = List.of();
        this.active = true;
        requireCouncilToFacilitate(facilitates);
        record(Change.of("REGISTERED")
                .with("kind", null, kind)
                .with("name", null, name)
                .with("legalForm", null, legalForm)
                .with("areas", null, areas)
                .with("facilitates", null, facilitates));
    }

    /** Of the details given; what is not given stays. */
    void amend(AmendAgency to) {
        Change change = Change.of("AMENDED");
        if (to.name() != null) {
            change = change.with("name", name, to.name());
            name = to.name();
        }
        if (to.legalForm() != null) {
            change = change.with("legalForm", legalForm, to.legalForm());
            legalForm = to.legalForm();
        }
        if (to.areas() != null) {
            change = change.with("areas", areas, new TreeSet<>(to.areas()));
            areas = new TreeSet<>(to.areas());
        }
        if (to.facilitates() != null) {
            requireCouncilToFacilitate(new TreeSet<>(to.facilitates()));
            change = change.with("facilitates", facilitates, new TreeSet<>(to.facilitates()));
            facilitates = new TreeSet<>(to.facilitates());
        }
        record(change);
    }

    void nameContacts(List<ContactPoint> points) {
        record(Change.of("CONTACTS_NAMED").with("contacts", contacts.size(), points.size()));
        contacts = List.copyOf(points);
    }

    void deactivate(String reason) {
        ALREADY.require(active);
        active = false;
        record(Change.of("DEACTIVATED").with("active", true, false).with("reason", null, reason));
    }

    void reactivate(String reason) {
        ALREADY.require(!active);
        active = true;
        record(Change.of("REACTIVATED").with("active", false, true).with("reason", null, reason));
    }

    private void requireCouncilToFacilitate(Set<String> wanted) {
        ONLY_COUNCILS_FACILITATE.require(wanted.isEmpty() || kind == AgencyKind.COUNCIL);
    }

    public AgencyKind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    public LegalForm getLegalForm() {
        return legalForm;
    }

    public Set<String> getAreas() {
        return areas;
    }

    public Set<String> getFacilitates() {
        return facilitates;
    }

    public List<ContactPoint> getContacts() {
        return contacts;
    }

    public boolean isActive() {
        return active;
    }
}
