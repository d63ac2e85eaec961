package uk.caseconference.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;
import uk.caseconference.access.DataCategory;
import uk.caseconference.access.Permission;
import uk.caseconference.access.Purpose;
import uk.caseconference.register.Aggregate;
import uk.caseconference.register.Change;
import uk.caseconference.register.Kind;
import uk.caseconference.shared.Problem;
import uk.caseconference.shared.Rule;

/**
 * An information sharing agreement as enforced data: SI 2007/1830 regulation 4. What it covers cannot be changed once
 * drafted; a new agreement takes its place.
 */
@Document("agreements")
@TypeAlias("agreement")
final class Agreement extends Aggregate {

    static final Kind<Agreement> KIND = new Kind<>("Agreement", Agreement.class, null, Permission.AGENCY_READ);

    private static final Rule PARTY = Rule.of("agreement.party", "Only a party named in the agreement can sign it.");
    private static final Rule UNSIGNED =
            Rule.of("agreement.unsigned", "Your agency has signed this agreement already.");
    private static final Rule SIGNED = Rule.of("agreement.signed", "Your agency is not a current signatory.");
    private static final Rule OPEN =
            Rule.of("agreement.open", "An agreement that has ended cannot be signed or changed.");
    private static final Rule SUSPENSION = Rule.of("agreement.suspension", "The agreement is in that state already.");
    private static final Rule NOT_BEFORE_START =
            Rule.of("agreement.end-after-start", "An agreement cannot end before it begins.");

    private String title;
    private Set<String> areas;
    private Set<Purpose> purposes;
    private Set<DataCategory> categories;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private LocalDate reviewOn;
    private @Nullable LocalDate suspendedOn;
    private List<Signatory> parties;

    @SuppressWarnings("NullAway.Init")
    private Agreement() {}

    Agreement(String id, DraftAgreement draft, Set<String> partyCodes, Instant at) {
        super(id, at);
        this.title = draft.title();
        this.areas = new TreeSet<>(draft.areas());
        this.purposes = new TreeSet<>(draft.purposes());
        this.categories = new TreeSet<>(draft.categories());
        this.validFrom = draft.validFrom();
        this.validTo = draft.validTo();
        this.reviewOn = draft.reviewOn();
        this.parties = partyCodes.stream().map(Signatory::unsigned).toList();
        record(Change.of("DRAFTED")
                .with("areas", null, areas)
                .with("purposes", null, purposes)
                .with("categories", null, categories)
                .with("validFrom", null, validFrom)
                .with("validTo", null, validTo)
                .with("parties", null, partyCodes));
    }

    void sign(String agencyId, String by, LocalDate on) {
        requireNotEnded(on);
        Signatory party = party(agencyId);
        UNSIGNED.require(!party.currentOn(on));
        replace(party.signed(on, by));
        record(Change.of("SIGNED").with("signatory", null, agencyId));
    }

    void leave(String agencyId, LocalDate on) {
        Signatory party = party(agencyId);
        SIGNED.require(party.currentOn(on));
        replace(party.left(on));
        record(Change.of("LEFT").with("signatory", agencyId, null));
    }

    /** The agency that joins still has to sign. */
    void addParty(String agencyId, LocalDate on) {
        requireNotEnded(on);
        if (parties.stream().noneMatch(p -> p.agencyId().equals(agencyId))) {
            List<Signatory> more = new ArrayList<>(parties);
            more.add(Signatory.unsigned(agencyId));
            parties = more;
            record(Change.of("PARTY_ADDED").with("parties", null, agencyId));
        }
    }

    void suspend(LocalDate on, String reason) {
        requireNotEnded(on);
        SUSPENSION.require(suspendedOn == null);
        suspendedOn = on;
        record(Change.of("SUSPENDED").with("suspendedOn", null, on).with("reason", null, reason));
    }

    void resume(String reason) {
        SUSPENSION.require(suspendedOn != null);
        record(Change.of("RESUMED").with("suspendedOn", suspendedOn, null).with("reason", null, reason));
        suspendedOn = null;
    }

    void end(LocalDate lastDay, String reason) {
        NOT_BEFORE_START.require(!lastDay.isBefore(validFrom));
        record(Change.of("ENDED").with("validTo", validTo, lastDay).with("reason", null, reason));
        validTo = lastDay;
    }

    void reviewOn(LocalDate date) {
        record(Change.of("REVIEW_DATE_SET").with("reviewOn", reviewOn, date));
        reviewOn = date;
    }

    /** In force for this agency on this day: begun, not ended, not suspended, signed and not left. */
    boolean inForceFor(String agencyId, LocalDate on) {
        return inForce(on) && parties.stream().anyMatch(p -> p.agencyId().equals(agencyId) && p.currentOn(on));
    }

    boolean inForce(LocalDate on) {
        return suspendedOn == null && !on.isBefore(validFrom) && !ended(on);
    }

    private boolean ended(LocalDate on) {
        return validTo != null && on.isAfter(validTo);
    }

    private void requireNotEnded(LocalDate on) {
        OPEN.require(!ended(on));
    }

    private Signatory party(String agencyId) {
        return parties.stream()
                .filter(p -> p.agencyId().equals(agencyId))
                .findFirst()
                .orElseThrow(() -> Problem.refusedBy(PARTY));
    }

    private void replace(Signatory changed) {
        parties = parties.stream()
                .map(p -> p.agencyId().equals(changed.agencyId()) ? changed : p)
                .toList();
    }

    public String getTitle() {
        return title;
    }

    public Set<String> getAreas() {
        return areas;
    }

    public Set<Purpose> getPurposes() {
        return purposes;
    }

    public Set<DataCategory> getCategories() {
        return categories;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public @Nullable LocalDate getValidTo() {
        return validTo;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public @Nullable LocalDate getSuspendedOn() {
        return suspendedOn;
    }

    public List<Signatory> getParties() {
        return parties;
    }
}
