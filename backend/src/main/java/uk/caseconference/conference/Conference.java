package uk.caseconference.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;
import uk.caseconference.access.AccessFacts;
import uk.caseconference.access.Actor;
import uk.caseconference.access.DataCategory;
import uk.caseconference.access.Permission;
import uk.caseconference.access.ThingKind;
import uk.caseconference.conference.attendance.Attendance;
import uk.caseconference.conference.attendance.Attendee;
import uk.caseconference.conference.attendance.QuorumRule;
import uk.caseconference.register.Change;
import uk.caseconference.register.GuardedAggregate;
import uk.caseconference.register.Kind;
import uk.caseconference.shared.Problem;
import uk.caseconference.shared.Rule;

/** A conference from its scheduling to its end, with its agenda, its attendance and what was decided. */
@Document("conferences")
@TypeAlias("conference")
final class Conference extends GuardedAggregate {

    static final Kind<Conference> KIND =
            new Kind<>("Conference", Conference.class, ThingKind.CONFERENCE, Permission.CONFERENCE_READ);

    private ConferenceKind kind;
    private @Nullable String series;
    private String facilitatorId;
    private Sitting sitting;
    private Instant startsAt;
    private Chair chair;
    private @Nullable MinuteTaker minuteTaker;
    private Set<String> invited;
    private QuorumRule quorumRule;
    private Agenda agenda = new Agenda();
    private Attendance attendance = Attendance.none();
    private ConferenceStatus status = ConferenceStatus.SCHEDULED;
    private Course course = Course.ahead();
    private List<Heard> heard = List.of();
    private @Nullable List<Heard> heardAtClose;

    @SuppressWarnings("NullAway.Init")
    private Conference() {}

    Conference(String id, NewConference details, Instant at) {
        super(id, at, details.areaCode());
        this.kind = details.kind();
        this.series = details.series();
        this.facilitatorId = details.facilitatorId();
        this.chair = details.chair();
        this.minuteTaker = details.minuteTaker();
        this.invited = new TreeSet<>(details.invited());
        this.quorumRule = details.quorumRule();
        this.sitting = details.sitting();
        this.startsAt = sitting.startsAt();
        record(Change.of("SCHEDULED").with("status", null, status).with("startsAt", null, startsAt));
    }

    void reschedule(Sitting to, Chair newChair, @Nullable MinuteTaker newMinuteTaker) {
        ConferenceVerb.TABLE.require(ConferenceVerb.RESCHEDULE, status);
        record(sitting.changedTo(to)
                .with("chair", chair.name(), newChair.name())
                .with("minuteTaker", minuteTaker, newMinuteTaker));
        sitting = to;
        chair = newChair;
        minuteTaker = newMinuteTaker;
    }

    void invite(Set<String> agencies) {
        ConferenceVerb.TABLE.require(ConferenceVerb.INVITE, status);
        ConferenceRules.INVITED_ONCE.require(agencies.stream().noneMatch(invited::contains));
        Change change = Change.of("ConferenceRules.INVITED");
        for (String agency : agencies) {
            change = change.with("invited", null, agency);
        }
        admit(agencies);
        record(change);
    }

    /** An agency that is no longer invited is no longer asked about any case either. */
    void withdrawInvitation(String agency, String reason) {
        ConferenceVerb.TABLE.require(ConferenceVerb.WITHDRAW_INVITATION, status);
        ConferenceRules.INVITED.require(invited.contains(agency));
        invited = new TreeSet<>(invited);
        invited.remove(agency);
        agenda.listings().forEach(l -> l.noLongerAsk(agency));
        record(Change.of("INVITATION_WITHDRAWN").with("invited", agency, null).with("reason", null, reason));
    }

    /** The agencies asked about a case are invited with it. */
    void list(Listing listing) {
        ConferenceVerb.TABLE.require(ConferenceVerb.LIST, status);
        agenda.add(listing);
        admit(listing.getAsked());
        record(Change.of("AGENDA_CHANGED")
                .guarded(listing.guard(), "listings", null, listing.globalId())
                .guarded(listing.guard(), "asked", null, listing.getAsked()));
    }

    void removeListing(Listing listing, String reason) {
        ConferenceVerb.TABLE.require(ConferenceVerb.REMOVE_LISTING, status);
        agenda.remove(listing);
        record(Change.of("AGENDA_CHANGED")
                .guarded(listing.guard(), "listings", listing.globalId(), null)
                .guarded(listing.guard(), "reason", null, reason));
    }

    void reorder(List<Agenda.Slot> slots) {
        ConferenceVerb.TABLE.require(ConferenceVerb.REORDER, status);
        Change change = Change.of("AGENDA_CHANGED");
        for (Agenda.Slot slot : slots) {
            Listing listing = slot.listing();
            change = change.guarded(listing.guard(), "startsAt", listing.getStartsAt(), slot.startsAt());
        }
        agenda.reorder(slots);
        record(change);
    }

    void publish(@Nullable Instant deadline, Instant at) {
        ConferenceVerb.TABLE.require(ConferenceVerb.PUBLISH, status);
        Sitting due = sitting.due(deadline);
        new Rule.Gate()
                .require(ConferenceRules.DEADLINE_SET, due.researchDueAt() != null)
                .require(ConferenceRules.AGENDA_FILLED, !agenda.isEmpty())
                .pass();
        record(moved(ConferenceStatus.AGENDA_PUBLISHED)
                .with("researchDueAt", sitting.researchDueAt(), due.researchDueAt()));
        sitting = due;
        course = course.published(at);
    }

    void chase(List<Listing> listings, Chase chase) {
        ConferenceVerb.TABLE.require(ConferenceVerb.CHASE, status);
        listings.forEach(l -> l.chase(chase));
        record(Change.of("RESEARCH_CHASED")
                .guarded(ConferenceRules.FACILITATOR_ONLY, "agency", null, chase.agencyId()));
    }

    void recordAttendance(Attendee entry, ZoneId zone) {
        ConferenceVerb.TABLE.require(ConferenceVerb.RECORD_ATTENDANCE, status);
        Attendee before = attendance.entry(entry.id()).orElse(null);
        attendance = attendance.with(entry, involved(), LocalDate.ofInstant(sitting.startsAt(), zone));
        record(AttendanceChange.of(agenda, before, entry, null));
    }

    void removeAttendance(String entry, String reason) {
        ConferenceVerb.TABLE.require(ConferenceVerb.RECORD_ATTENDANCE, status);
        Attendee gone = attendance.entry(entry).orElseThrow(Problem::notFound);
        attendance = attendance.without(entry);
        record(AttendanceChange.of(agenda, gone, null, reason));
    }

    void declare(Declaration read) {
        ConferenceVerb.TABLE.require(ConferenceVerb.DECLARE, status);
        course = course.declared(read);
        record(Change.of("ConferenceRules.DECLARATION_READ").with("declaration", null, read.readAt()));
    }

    void start(@Nullable String reasonNotQuorate, Instant at) {
        ConferenceVerb.TABLE.require(ConferenceVerb.START, status);
        boolean quorate = attendance.quorate(quorumRule);
        new Rule.Gate()
                .require(ConferenceRules.DECLARATION_READ, course.declaration() != null)
                .require(ConferenceRules.QUORUM, quorate || reasonNotQuorate != null)
                .pass();
        Opening opening = new Opening(at, quorate, quorate ? null : reasonNotQuorate);
        course = course.opened(opening);
        record(moved(ConferenceStatus.IN_SESSION)
                .with("quorate", null, quorate)
                .with("reason", null, opening.reason()));
    }

    /** What is done to an item while it is discussed says itself what it changed. */
    void item(ConferenceVerb verb, Supplier<Change> done) {
        ConferenceVerb.TABLE.require(verb, status);
        record(done.get());
    }

    void close(Instant at) {
        ConferenceVerb.TABLE.require(ConferenceVerb.CLOSE, status);
        new Rule.Gate()
                .require(
                        ConferenceRules.ITEMS_SETTLED,
                        agenda.listings().stream().noneMatch(Listing::isPending))
                .require(ConferenceRules.ATTENDANCE_COMPLETE, attendance.accountsFor(involved()))
                .pass();
        course = course.closed(at);
        record(moved(ConferenceStatus.CLOSED));
    }

    void cancel(String reason) {
        ConferenceVerb.TABLE.require(ConferenceVerb.CANCEL, status);
        course = course.cancelled(reason);
        record(moved(ConferenceStatus.CANCELLED).with("reason", null, reason));
    }

    private Change moved(ConferenceStatus to) {
        Change change = Change.of(to.name()).with("status", status, to);
        status = to;
        return change;
    }

    private void admit(Set<String> agencies) {
        invited = new TreeSet<>(invited);
        invited.addAll(agencies);
    }

    Set<String> involved() {
        Set<String> involved = new TreeSet<>(invited);
        involved.add(facilitatorId);
        involved.add(chair.agencyId());
        return involved;
    }

    boolean isRunBy(Actor actor) {
        return facilitatorId.equals(actor.agencyId());
    }

    /** As far as the conference has a say: the case has one too. Before publication only those who prepare it see an item. */
    boolean opensTo(Actor actor, Listing listing) {
        boolean open = course.publishedAt() != null || isRunBy(actor) || chair.is(actor);
        return open && !attendance.keepsOut(actor.userId(), actor.agencyId(), listing.id());
    }

    @Override
    public ThingKind thingKind() {
        return ThingKind.CONFERENCE;
    }

    @Override
    protected AccessFacts facts() {
        return AccessFacts.of(areaCode(), DataCategory.ANTI_SOCIAL_BEHAVIOUR)
                .involving(involved())
                .runBy(Set.of(facilitatorId));
    }

    @Override
    protected void beforeSave() {
        super.beforeSave();
        startsAt = sitting.startsAt();
        List<Heard> recorded = course.opening() == null ? List.of() : Heard.by(attendance, agenda);
        heard = status == ConferenceStatus.CLOSED && heardAtClose != null
                ? Heard.within(heardAtClose, recorded)
                : recorded;
        if (status == ConferenceStatus.CLOSED && heardAtClose == null) {
            heardAtClose = heard;
        }
    }

    Agenda agenda() {
        return agenda;
    }

    Attendance attendance() {
        return attendance;
    }

    public ConferenceKind getKind() {
        return kind;
    }

    public @Nullable String getSeries() {
        return series;
    }

    public String getFacilitatorId() {
        return facilitatorId;
    }

    public Sitting getSitting() {
        return sitting;
    }

    public Chair getChair() {
        return chair;
    }

    public @Nullable MinuteTaker getMinuteTaker() {
        return minuteTaker;
    }

    public Set<String> getInvited() {
        return invited;
    }

    public QuorumRule getQuorumRule() {
        return quorumRule;
    }

    public ConferenceStatus getStatus() {
        return status;
    }

    public Course getCourse() {
        return course;
    }
}
