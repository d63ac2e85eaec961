package uk.caseconference.casefile;

import static uk.caseconference.shared.Lists.appended;
import static uk.caseconference.shared.Lists.without;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;
import uk.caseconference.access.AccessFacts;
import uk.caseconference.access.Actor;
import uk.caseconference.access.DataCategory;
import uk.caseconference.access.Permission;
import uk.caseconference.access.ThingKind;
import uk.caseconference.register.Change;
import uk.caseconference.register.GuardedAggregate;
import uk.caseconference.register.Kind;
import uk.caseconference.shared.Rule;

/** A case file about a person or a location, from referral to closure. What others know of it is kept elsewhere. */
@Document("caseFiles")
@TypeAlias("case-file")
final class CaseFile extends GuardedAggregate {

    static final Kind<CaseFile> KIND =
            new Kind<>("CaseFile", CaseFile.class, ThingKind.CASE_FILE, Permission.CASE_READ);

    private String reference;
    private CaseCategory category;
    private CaseOrigin origin;
    private CaseStatus status;
    private @Nullable Location location;
    private List<CaseParty> parties;
    private String facilitatorId;
    private @Nullable String leadAgencyId;
    private List<Participant> participants;
    private Referral referral;
    private List<Screening> screenings;
    private @Nullable LocalDate reviewOn;
    private List<Review> reviews;
    private @Nullable Closure closure;
    private List<CaseLink> links;

    @SuppressWarnings("NullAway.Init")
    private CaseFile() {}

    CaseFile(String id, String reference, NewCase details, Instant at) {
        super(id, at, details.areaCode());
        this.reference = reference;
        this.category = details.category();
        this.origin = details.origin();
        this.status = CaseStatus.REFERRED;
        this.location = details.location();
        this.parties = details.parties();
        this.facilitatorId = details.facilitatorId();
        this.referral = details.referral();
        this.participants = List.of(new Participant(referral.agencyId(), "Referred the case.", at, null));
        this.screenings = List.of();
        this.reviews = List.of();
        this.links = List.of();
        record(Change.of("REFERRED").with("reference", null, reference).with("status", null, status));
    }

    void supplyInformation(Referral.Supplement supplement) {
        referral = referral.with(supplement);
        record(moved(CaseVerb.SUPPLY_INFORMATION, CaseStatus.REFERRED));
    }

    void screen(Screening screening) {
        screenings = appended(screenings, screening);
        record(moved(CaseVerb.SCREEN, CaseStatus.valueOf(screening.outcome().name()))
                .with("outcome", null, screening.outcome()));
    }

    void addParticipant(String agencyId, String reason, Instant at) {
        CaseVerb.TABLE.require(CaseVerb.RUN, status);
        CaseRules.PARTICIPANT_ONCE.require(!takesPart(agencyId));
        participants = appended(
                without(participants, p -> p.agencyId().equals(agencyId)), new Participant(agencyId, reason, at, null));
        record(Change.of("PARTICIPANT_ADDED").with("participants", null, agencyId));
    }

    void removeParticipant(String agencyId, String reason, Instant at) {
        CaseVerb.TABLE.require(CaseVerb.RUN, status);
        new Rule.Gate()
                .require(CaseRules.PARTICIPANT_KNOWN, takesPart(agencyId))
                .require(CaseRules.FACILITATOR_STAYS, !agencyId.equals(facilitatorId))
                .require(CaseRules.LEAD_STAYS, !agencyId.equals(leadAgencyId))
                .pass();
        participants = participants.stream()
                .map(p -> p.agencyId().equals(agencyId) ? p.left(at) : p)
                .toList();
        record(Change.of("PARTICIPANT_REMOVED")
                .with("participants", agencyId, null)
                .with("reason", null, reason));
    }

    void setLeadAgency(String agencyId) {
        CaseVerb.TABLE.require(CaseVerb.RUN, status);
        CaseRules.PARTICIPANT_KNOWN.require(takesPart(agencyId));
        record(Change.of("LEAD_AGENCY_SET").with("leadAgency", leadAgencyId, agencyId));
        leadAgencyId = agencyId;
    }

    void addParty(CaseParty party) {
        CaseVerb.TABLE.require(CaseVerb.RUN, status);
        new Rule.Gate()
                .require(CaseRules.SUBJECT_STAYS, party.role() != PartyRole.SUBJECT)
                .require(CaseRules.PARTY_ONCE, parties.stream().noneMatch(same(party.personId(), party.role())))
                .pass();
        parties = appended(parties, party);
        record(Change.of("PARTY_ADDED").with("role", null, party.role()));
    }

    void removeParty(String personId, PartyRole role, String reason) {
        CaseVerb.TABLE.require(CaseVerb.RUN, status);
        new Rule.Gate()
                .require(CaseRules.SUBJECT_STAYS, role != PartyRole.SUBJECT)
                .require(CaseRules.PARTY_KNOWN, parties.stream().anyMatch(same(personId, role)))
                .pass();
        parties = without(parties, same(personId, role));
        record(Change.of("PARTY_REMOVED").with("role", role, null).with("reason", null, reason));
    }

    void link(CaseLink link) {
        CaseVerb.TABLE.require(CaseVerb.RUN, status);
        new Rule.Gate()
                .require(CaseRules.LINK_OTHER, !link.caseFile().equals(id()))
                .require(
                        CaseRules.LINK_ONCE,
                        links.stream().noneMatch(l -> l.caseFile().equals(link.caseFile())))
                .pass();
        links = appended(links, link);
        record(Change.of("LINKED").guarded("case:" + link.caseFile(), "links", null, link.kind()));
    }

    void unlink(String other, String reason) {
        CaseRules.LINK_KNOWN.require(links.stream().anyMatch(l -> l.caseFile().equals(other)));
        links = without(links, l -> l.caseFile().equals(other));
        record(Change.of("UNLINKED").guarded("case:" + other, "reason", null, reason));
    }

    void setReviewDate(LocalDate date, LocalDate opened) {
        CaseVerb.TABLE.require(CaseVerb.RUN, status);
        CaseRules.REVIEW_AHEAD.require(!date.isBefore(opened));
        record(Change.of("REVIEW_DATE_SET").with("reviewOn", reviewOn, date));
        reviewOn = date;
    }

    void review(Review review) {
        reviews = appended(reviews, review);
        record(moved(CaseVerb.REVIEW, status == CaseStatus.REVIEW_DUE ? CaseStatus.PLAN_OPEN : status)
                .with("reviewOn", reviewOn, review.nextReviewOn()));
        reviewOn = review.nextReviewOn();
    }

    void close(Closure how) {
        closure = how;
        record(moved(CaseVerb.CLOSE, CaseStatus.CLOSED).with("closure", null, how.reason()));
    }

    void reopen(String reason) {
        record(moved(CaseVerb.REOPEN, CaseStatus.REOPENED).with("reason", null, reason));
        closure = null;
    }

    void transferOut(String receivedBy, String reason) {
        record(moved(CaseVerb.TRANSFER_OUT, CaseStatus.TRANSFERRED_OUT)
                .with("receivedBy", null, receivedBy)
                .with("reason", null, reason));
    }

    /** Follows what happened elsewhere: does nothing where the case has moved on, or is there already. */
    void follow(CaseVerb verb, CaseStatus to) {
        if (status != to && CaseVerb.TABLE.allows(verb, status)) {
            record(moved(verb, to));
        }
    }

    void fallDue(LocalDate planned) {
        if (reviews.stream().allMatch(r -> r.reviewedOn().isBefore(planned))) {
            follow(CaseVerb.FALL_DUE, CaseStatus.REVIEW_DUE);
        }
    }

    private Change moved(CaseVerb verb, CaseStatus to) {
        CaseVerb.TABLE.require(verb, status);
        Change change = Change.of(verb.name()).with("status", status, to);
        status = to;
        return change;
    }

    boolean takesPart(String agencyId) {
        return involved().contains(agencyId);
    }

    Set<String> involved() {
        return Stream.concat(
                        Stream.of(facilitatorId),
                        participants.stream().filter(Participant::current).map(Participant::agencyId))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> partyIds() {
        return parties.stream().map(CaseParty::personId).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public ThingKind thingKind() {
        return ThingKind.CASE_FILE;
    }

    @Override
    protected AccessFacts facts() {
        return AccessFacts.of(areaCode(), DataCategory.ANTI_SOCIAL_BEHAVIOUR)
                .involving(involved())
                .runBy(Set.of(facilitatorId))
                .about(partyIds());
    }

    CaseInHand inHand(Actor actor) {
        return new CaseInHand(
                id(),
                KIND.globalId(id()),
                reference,
                status,
                facilitatorId,
                involved(),
                partyIds(),
                createdAt(),
                access(),
                actor);
    }

    private static Predicate<CaseParty> same(String personId, PartyRole role) {
        return p -> p.personId().equals(personId) && p.role() == role;
    }

    public String getReference() {
        return reference;
    }

    public CaseCategory getCategory() {
        return category;
    }

    public CaseOrigin getOrigin() {
        return origin;
    }

    public CaseStatus getStatus() {
        return status;
    }

    public @Nullable Location getLocation() {
        return location;
    }

    public List<CaseParty> getParties() {
        return parties;
    }

    public String getFacilitatorId() {
        return facilitatorId;
    }

    public @Nullable String getLeadAgencyId() {
        return leadAgencyId;
    }

    public List<Participant> getParticipants() {
        return participants;
    }

    public Referral getReferral() {
        return referral;
    }

    public List<Screening> getScreenings() {
        return screenings;
    }

    public @Nullable LocalDate getReviewOn() {
        return reviewOn;
    }

    public List<Review> getReviews() {
        return reviews;
    }

    public @Nullable Closure getClosure() {
        return closure;
    }

    List<CaseLink> links() {
        return links;
    }
}
