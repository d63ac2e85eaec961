package uk.caseconference.actionplan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;
import uk.caseconference.access.AccessFacts;
import uk.caseconference.access.DataCategory;
import uk.caseconference.access.Permission;
import uk.caseconference.access.ThingKind;
import uk.caseconference.casefile.CaseInHand;
import uk.caseconference.register.Change;
import uk.caseconference.register.GuardedAggregate;
import uk.caseconference.register.Kind;
import uk.caseconference.shared.Rule;

/** Something one agency, and a person it named, undertook to do in a case by a day. */
@Document("actions")
@TypeAlias("action")
final class Action extends GuardedAggregate {

    static final Kind<Action> KIND = new Kind<>("Action", Action.class, ThingKind.CASE_ITEM, Permission.CASE_READ);

    private static final Rule DONE_NOT_AHEAD =
            Rule.of("action.done-not-ahead", "An action cannot have been done on a day to come.");
    private static final Rule DONE_AFTER_AGREED =
            Rule.of("action.done-after-agreed", "An action cannot have been done before it was agreed.");
    private static final Rule OFFER_TAKES_PART = Rule.of(
            "action.offer-takes-part", "An action can only be offered to an agency that takes part in the case.");
    private static final Rule OFFER_ELSEWHERE =
            Rule.of("action.offer-elsewhere", "An action can only be offered to an agency that does not own it.");
    private static final Rule OFFER_ONCE =
            Rule.of("action.offer-once", "The action is on offer already: that offer must be answered first.");
    private static final Rule OFFER_YOURS = Rule.of("action.offer-yours", "The action is not on offer to your agency.");

    private String caseFileId;
    private String caseReference;
    private String facilitatorId;
    private Set<String> partyIds;
    private int number;
    private String text;
    private ActionOwner owner;
    private LocalDate agreedOn;
    private LocalDate firstDueOn;
    private LocalDate dueOn;
    private ActionPriority priority;
    private ActionType type;
    private @Nullable String listingId;
    private ActionStatus status;
    private List<ProgressNote> progress;
    private @Nullable ActionOutcome outcome;
    private @Nullable TransferOffer offer;

    @SuppressWarnings("NullAway.Init")
    private Action() {}

    Action(String id, int number, NewAction details, CaseInHand caseFile, Instant at) {
        super(id, at, caseFile.areaCode());
        this.caseFileId = caseFile.id();
        this.caseReference = caseFile.reference();
        this.facilitatorId = caseFile.facilitatorId();
        this.partyIds = caseFile.partyIds();
        this.number = number;
        this.text = details.text();
        this.owner = details.owner();
        this.agreedOn = details.agreedOn();
        this.firstDueOn = details.dueOn();
        this.dueOn = details.dueOn();
        this.priority = details.priority();
        this.type = details.type();
        this.listingId = details.listingId();
        this.status = ActionStatus.OPEN;
        this.progress = List.of();
        record(Change.of("AGREED")
                .with("reference", null, getReference())
                .with("owner", null, owner.agencyId())
                .with("dueOn", null, dueOn));
    }

    void reportProgress(ProgressNote note) {
        List<ProgressNote> more = new ArrayList<>(progress);
        more.add(note);
        record(moved(ActionVerb.REPORT_PROGRESS, ActionStatus.IN_PROGRESS).with("progress", null, note.text()));
        progress = List.copyOf(more);
    }

    void complete(ActionOutcome how, LocalDate today) {
        ActionVerb.TABLE.require(ActionVerb.COMPLETE, status);
        new Rule.Gate()
                .require(DONE_NOT_AHEAD, !how.on().isAfter(today))
                .require(DONE_AFTER_AGREED, !how.on().isBefore(agreedOn))
                .pass();
        record(ended(ActionVerb.COMPLETE, ActionStatus.COMPLETED, how).with("evidence", null, how.text()));
    }

    void findNotPossible(ActionOutcome why) {
        record(ended(ActionVerb.FIND_NOT_POSSIBLE, ActionStatus.NOT_POSSIBLE, why)
                .with("reason", null, why.text()));
    }

    void cancel(ActionOutcome why) {
        record(ended(ActionVerb.CANCEL, ActionStatus.CANCELLED, why).with("reason", null, why.text()));
    }

    void redate(LocalDate date, String reason) {
        ActionVerb.TABLE.require(ActionVerb.REDATE, status);
        NewAction.DUE_AFTER_AGREED.require(!date.isBefore(agreedOn));
        record(Change.of("REDATED").with("dueOn", dueOn, date).with("reason", null, reason));
        dueOn = date;
    }

    void offer(TransferOffer to, boolean takesPart) {
        ActionVerb.TABLE.require(ActionVerb.OFFER, status);
        new Rule.Gate()
                .require(OFFER_ELSEWHERE, !owner.is(to.to().agencyId()))
                .require(OFFER_TAKES_PART, takesPart)
                .require(OFFER_ONCE, offer == null)
                .pass();
        record(Change.of("OFFERED").with("offeredTo", null, to.to().agencyId()).with("reason", null, to.reason()));
        offer = to;
    }

    void accept(String agencyId) {
        TransferOffer accepted = offerTo(ActionVerb.ACCEPT, agencyId);
        record(moved(ActionVerb.ACCEPT, ActionStatus.TRANSFERRED)
                .with("owner", owner.agencyId(), accepted.to().agencyId())
                .with("ownerName", owner.name(), accepted.to().name()));
        owner = accepted.to();
        offer = null;
    }

    void decline(String agencyId, String reason) {
        offerTo(ActionVerb.DECLINE, agencyId);
        record(Change.of("DECLINED").with("offeredTo", agencyId, null).with("reason", null, reason));
        offer = null;
    }

    private TransferOffer offerTo(ActionVerb verb, String agencyId) {
        ActionVerb.TABLE.require(verb, status);
        OFFER_YOURS.require(offer != null && offer.to().is(agencyId));
        return Objects.requireNonNull(offer);
    }

    private Change ended(ActionVerb verb, ActionStatus to, ActionOutcome how) {
        Change change = moved(verb, to).with("on", null, how.on());
        outcome = how;
        offer = null;
        return change;
    }

    private Change moved(ActionVerb verb, ActionStatus to) {
        ActionVerb.TABLE.require(verb, status);
        Change change = Change.of(verb.name()).with("status", status, to);
        status = to;
        return change;
    }

    boolean isOverdue(LocalDate today) {
        return status.isLive() && today.isAfter(dueOn);
    }

    /** 0 unless it is overdue. */
    int overdueDays(LocalDate today) {
        return isOverdue(today) ? Math.toIntExact(ChronoUnit.DAYS.between(dueOn, today)) : 0;
    }

    /** Against the first due date, however often it was moved. Null where it is not counted, or not yet. */
    @Nullable
    Boolean onTime() {
        return status == ActionStatus.COMPLETED && outcome != null
                ? !outcome.on().isAfter(firstDueOn)
                : null;
    }

    boolean isOwnedBy(String agencyId) {
        return owner.is(agencyId);
    }

    boolean isRunBy(String agencyId) {
        return facilitatorId.equals(agencyId);
    }

    @Override
    public ThingKind thingKind() {
        return ThingKind.CASE_ITEM;
    }

    @Override
    protected AccessFacts facts() {
        return AccessFacts.of(areaCode(), DataCategory.ANTI_SOCIAL_BEHAVIOUR)
                .inCase(caseFileId)
                .involving(Set.of(owner.agencyId()))
                .runBy(Stream.of(owner.agencyId(), facilitatorId).collect(Collectors.toSet()))
                .about(partyIds);
    }

    public String getCaseFileId() {
        return caseFileId;
    }

    public String getCaseReference() {
        return caseReference;
    }

    /** What people call it within the case. */
    public String getReference() {
        return "A" + number;
    }

    public String getText() {
        return text;
    }

    public ActionOwner getOwner() {
        return owner;
    }

    public LocalDate getAgreedOn() {
        return agreedOn;
    }

    public LocalDate getFirstDueOn() {
        return firstDueOn;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public ActionPriority getPriority() {
        return priority;
    }

    public ActionType getType() {
        return type;
    }

    public @Nullable String getListingId() {
        return listingId;
    }

    public ActionStatus getStatus() {
        return status;
    }

    public List<ProgressNote> getProgress() {
        return progress;
    }

    public @Nullable ActionOutcome getOutcome() {
        return outcome;
    }

    public @Nullable TransferOffer getOffer() {
        return offer;
    }
}
