package uk.caseconference.actionplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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

/** What a case's agencies want to bring about together, and when they look at it again. A case has one open at a time. */
@Document("actionPlans")
@TypeAlias("action-plan")
final class ActionPlan extends GuardedAggregate {

    static final Kind<ActionPlan> KIND =
            new Kind<>("ActionPlan", ActionPlan.class, ThingKind.CASE_ITEM, Permission.CASE_READ);

    static final Rule ONE_OPEN = Rule.of("plan.one-open", "The case has an open action plan already.");
    private static final Rule OPENED_NOT_AHEAD =
            Rule.of("plan.opened-not-ahead", "A plan cannot have been opened on a day to come.");
    private static final Rule REVIEW_AHEAD =
            Rule.of("plan.review-ahead", "A plan's review date must not be before the plan was opened.");
    private static final Rule OBJECTIVE_KNOWN =
            Rule.of("plan.objective-known", "The plan has no objective with this number.");
    private static final Rule OBJECTIVE_OPEN =
            Rule.of("plan.objective-open", "The objective has been achieved or dropped already.");
    private static final Rule OBJECTIVES_SETTLED = Rule.of(
            "plan.objectives-settled", "Every objective must be achieved or dropped before the plan is closed.");

    private String caseFileId;
    private String facilitatorId;
    private Set<String> partyIds;

    /** Unique: the case while the plan is open, the plan itself afterwards. */
    private String openFor;

    private PlanStatus status;
    private LocalDate openedOn;
    private @Nullable LocalDate reviewOn;
    private List<Objective> objectives;
    private @Nullable LocalDate closedOn;
    private @Nullable String outcome;

    @SuppressWarnings("NullAway.Init")
    private ActionPlan() {}

    ActionPlan(String id, CaseInHand caseFile, LocalDate openedOn, @Nullable LocalDate reviewOn, Instant at) {
        super(id, at, caseFile.areaCode());
        this.caseFileId = caseFile.id();
        this.facilitatorId = caseFile.facilitatorId();
        this.partyIds = caseFile.partyIds();
        this.openFor = caseFileId;
        this.status = PlanStatus.OPEN;
        this.openedOn = openedOn;
        this.reviewOn = reviewOn;
        this.objectives = List.of();
    }

    static ActionPlan open(String id, CaseInHand caseFile, OpenPlan command, LocalDate today, Instant at) {
        LocalDate openedOn = command.openedOn() == null ? today : command.openedOn();
        LocalDate reviewOn = command.reviewOn();
        new Rule.Gate()
                .require(CaseRules.CASE_LIVE, CaseRules.live(caseFile))
                .require(OPENED_NOT_AHEAD, !openedOn.isAfter(today))
                .require(REVIEW_AHEAD, reviewOn == null || !reviewOn.isBefore(openedOn))
                .pass();
        ActionPlan plan = new ActionPlan(id, caseFile, openedOn, reviewOn, at);
        List<String> texts = command.objectives();
        plan.objectives = IntStream.range(0, texts.size())
                .mapToObj(i -> Objective.open(i + 1, texts.get(i)))
                .toList();
        plan.record(Change.of("OPENED")
                .with("status", null, plan.status)
                .with("objectives", null, texts.isEmpty() ? null : texts)
                .with("reviewOn", null, reviewOn));
        return plan;
    }

    void addObjective(String text) {
        PlanVerb.TABLE.require(PlanVerb.ADD_OBJECTIVE, status);
        List<Objective> more = new ArrayList<>(objectives);
        more.add(Objective.open(objectives.size() + 1, text));
        objectives = List.copyOf(more);
        record(Change.of("OBJECTIVE_ADDED").with("objectives", null, text));
    }

    void achieveObjective(int number, @Nullable String note, LocalDate on) {
        PlanVerb.TABLE.require(PlanVerb.ACHIEVE_OBJECTIVE, status);
        settle(number, ObjectiveStatus.ACHIEVED, on, note);
    }

    void dropObjective(int number, String reason, LocalDate on) {
        PlanVerb.TABLE.require(PlanVerb.DROP_OBJECTIVE, status);
        settle(number, ObjectiveStatus.DROPPED, on, reason);
    }

    private void settle(int number, ObjectiveStatus as, LocalDate on, @Nullable String note) {
        OBJECTIVE_KNOWN.require(number >= 1 && number <= objectives.size());
        OBJECTIVE_OPEN.require(objectives.get(number - 1).isOpen());
        objectives = objectives.stream()
                .map(o -> o.number() == number ? o.settled(as, on, note) : o)
                .toList();
        record(Change.of("OBJECTIVE_" + as)
                .with("objective", null, number)
                .with("status", ObjectiveStatus.OPEN, as)
                .with("note", null, note));
    }

    void setReviewDate(LocalDate date) {
        PlanVerb.TABLE.require(PlanVerb.SET_REVIEW_DATE, status);
        REVIEW_AHEAD.require(!date.isBefore(openedOn));
        record(Change.of("REVIEW_DATE_SET").with("reviewOn", reviewOn, date));
        reviewOn = date;
    }

    void close(String outcome, LocalDate on) {
        PlanVerb.TABLE.require(PlanVerb.CLOSE, status);
        OBJECTIVES_SETTLED.require(objectives.stream().noneMatch(Objective::isOpen));
        record(Change.of("CLOSED").with("status", status, PlanStatus.CLOSED).with("outcome", null, outcome));
        this.status = PlanStatus.CLOSED;
        this.openFor = id();
        this.closedOn = on;
        this.outcome = outcome;
    }

    boolean isOpen() {
        return status == PlanStatus.OPEN;
    }

    @Override
    public ThingKind thingKind() {
        return ThingKind.CASE_ITEM;
    }

    @Override
    protected AccessFacts facts() {
        return AccessFacts.of(areaCode(), DataCategory.ANTI_SOCIAL_BEHAVIOUR)
                .inCase(caseFileId)
                .involving(Set.of(facilitatorId))
                .runBy(Set.of(facilitatorId))
                .about(partyIds);
    }

    String caseFileId() {
        return caseFileId;
    }

    public PlanStatus getStatus() {
        return status;
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    public @Nullable LocalDate getReviewOn() {
        return reviewOn;
    }

    public List<Objective> getObjectives() {
        return objectives;
    }

    public @Nullable LocalDate getClosedOn() {
        return closedOn;
    }

    public @Nullable String getOutcome() {
        return outcome;
    }
}
