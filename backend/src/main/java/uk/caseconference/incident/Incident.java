package uk.caseconference.incident;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;
import uk.caseconference.access.AccessFacts;
import uk.caseconference.access.Actor;
import uk.caseconference.access.DataCategory;
import uk.caseconference.access.Permission;
import uk.caseconference.access.ThingKind;
import uk.caseconference.casefile.CaseInHand;
import uk.caseconference.casefile.Referral;
import uk.caseconference.casefile.ReferredIncident;
import uk.caseconference.register.Change;
import uk.caseconference.register.GuardedAggregate;
import uk.caseconference.register.Kind;
import uk.caseconference.shared.Rule;

/** One agency's record of an incident on a case. Records of the same incident share a group, each staying its own. */
@Document("incidents")
@TypeAlias("incident")
final class Incident extends GuardedAggregate {

    static final Kind<Incident> KIND =
            new Kind<>("Incident", Incident.class, ThingKind.CASE_ITEM, Permission.CASE_READ);

    private static final Rule CASE_OPEN =
            Rule.of("incident.case-open", "Nothing is recorded or changed on a case that is closed: reopen it first.");
    private static final Rule HAPPENED =
            Rule.of("incident.happened", "An incident must not lie in the future, nor end there.");
    private static final Rule COVERED = Rule.of(
            "incident.covered",
            "An incident can only be moved into a category of data that an agreement of your agency covers.");
    private static final Rule SAME_CASE =
            Rule.of("incident.same-case", "Only incidents of the same case can be linked.");
    private static final Rule LINK_ONCE =
            Rule.of("incident.link-once", "The two are one record, or linked as the same incident already.");
    private static final Rule OTHER_STANDS =
            Rule.of("incident.other-stands", "A withdrawn record cannot be linked to.");

    private String caseFileId;
    private String reportedBy;
    private String userId;
    private String userName;
    private IncidentStatus status;
    private IncidentDetails details;
    /** When it began, once more: lists are ordered by it. */
    private Instant occurredAt;

    private Set<String> subjects;
    private String group;
    /** The group this record brought along when it was linked; whoever else is in it follows. */
    private @Nullable String formerGroup;

    private @Nullable String withdrawalReason;

    @SuppressWarnings("NullAway.Init")
    private Incident() {}

    private Incident(String id, CaseInHand caseFile, Origin origin, IncidentDetails details, Instant now) {
        super(id, now, caseFile.areaCode());
        this.caseFileId = caseFile.id();
        this.reportedBy = origin.agencyId();
        this.userId = origin.userId();
        this.userName = origin.userName();
        this.status = IncidentStatus.RECORDED;
        this.details = details;
        this.occurredAt = details.occurredAt();
        this.subjects = new TreeSet<>(caseFile.partyIds());
        this.group = id;
        record(Change.of("RECORDED")
                .with("status", null, status)
                .guarded(CategoryGuard.of(details.category()), "type", null, details.type()));
    }

    private record Origin(String agencyId, String userId, String userName) {}

    /** As an agency records it on a case it takes part in. */
    static Incident recorded(String id, CaseInHand caseFile, IncidentDetails details, Instant now) {
        new Rule.Gate()
                .require(CASE_OPEN, !caseFile.isClosed())
                .require(HAPPENED, !details.end().isAfter(now))
                .pass();
        Actor actor = caseFile.actor();
        return new Incident(id, caseFile, new Origin(actor.agencyId(), actor.userId(), actor.name()), details, now);
    }

    /** As the agency that referred the case told it in the referral. */
    static Incident referred(String id, CaseInHand caseFile, Referral referral, ReferredIncident told, Instant now) {
        IncidentDetails details = new IncidentDetails(
                DataCategory.ANTI_SOCIAL_BEHAVIOUR,
                told.occurredAt(),
                told.until(),
                told.place(),
                told.category(),
                told.type(),
                List.of(),
                "Referral",
                told.sourceReference(),
                null,
                told.summary(),
                null);
        return new Incident(
                id, caseFile, new Origin(referral.agencyId(), referral.userId(), referral.userName()), details, now);
    }

    void correct(CaseInHand caseFile, IncidentDetails corrected, Instant now) {
        IncidentVerb.TABLE.require(IncidentVerb.CORRECT, status);
        new Rule.Gate()
                .require(CASE_OPEN, !caseFile.isClosed())
                .require(HAPPENED, !corrected.end().isAfter(now))
                .require(COVERED, caseFile.actor().standing().covers(areaCode(), corrected.category()))
                .pass();
        record(details.changeTo(corrected));
        details = corrected;
        occurredAt = corrected.occurredAt();
    }

    void withdraw(CaseInHand caseFile, String reason) {
        IncidentVerb.TABLE.require(IncidentVerb.WITHDRAW, status);
        CASE_OPEN.require(!caseFile.isClosed());
        record(Change.of("WITHDRAWN")
                .with("status", status, IncidentStatus.WITHDRAWN)
                .with("reason", null, reason));
        status = IncidentStatus.WITHDRAWN;
        withdrawalReason = reason;
    }

    void link(CaseInHand caseFile, Incident other) {
        IncidentVerb.TABLE.require(IncidentVerb.LINK, status);
        new Rule.Gate()
                .require(CASE_OPEN, !caseFile.isClosed())
                .require(SAME_CASE, caseFileId.equals(other.caseFileId))
                .require(OTHER_STANDS, other.status == IncidentStatus.RECORDED)
                .require(LINK_ONCE, !group.equals(other.group))
                .pass();
        record(Change.of("LINKED"));
        formerGroup = group;
        group = other.group;
    }

    void unlink(CaseInHand caseFile, String reason) {
        IncidentVerb.TABLE.require(IncidentVerb.UNLINK, status);
        CASE_OPEN.require(!caseFile.isClosed());
        record(Change.of("UNLINKED").guarded(CategoryGuard.of(details.category()), "reason", null, reason));
        formerGroup = null;
        group = id() + "/" + (version() + 1);
    }

    /** Moves along with another record of the same incident. */
    void joinGroup(String joined) {
        if (!group.equals(joined)) {
            record(Change.of("LINKED"));
            group = joined;
        }
    }

    /** Keeps those out who are kept out of somebody the case concerns by now. */
    void concern(Set<String> partyIds) {
        if (!subjects.equals(partyIds)) {
            record(Change.of("PARTIES_FOLLOWED"));
            subjects = new TreeSet<>(partyIds);
        }
    }

    @Override
    public ThingKind thingKind() {
        return ThingKind.CASE_ITEM;
    }

    @Override
    protected AccessFacts facts() {
        AccessFacts facts = AccessFacts.of(areaCode(), details.category())
                .inCase(caseFileId)
                .involving(Set.of(reportedBy))
                .runBy(Set.of(reportedBy))
                .about(subjects);
        return status == IncidentStatus.WITHDRAWN
                ? facts.heardBy(Set.of(AccessFacts.agencyKey(reportedBy)), null)
                : facts;
    }

    public String getCaseFileId() {
        return caseFileId;
    }

    public String getReportedBy() {
        return reportedBy;
    }

    public String getUserId() {
        return userId;
    }

    public String getUserName() {
        return userName;
    }

    public IncidentStatus getStatus() {
        return status;
    }

    public IncidentDetails getDetails() {
        return details;
    }

    public String getGroup() {
        return group;
    }

    @Nullable
    String formerGroup() {
        return formerGroup;
    }

    public @Nullable String getWithdrawalReason() {
        return withdrawalReason;
    }
}
