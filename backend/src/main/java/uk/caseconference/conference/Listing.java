package uk.caseconference.conference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.caseconference.conference.discussion.AgreedRisk;
import uk.caseconference.conference.discussion.Decision;
import uk.caseconference.conference.discussion.Dissent;
import uk.caseconference.conference.discussion.ListingOutcome;
import uk.caseconference.conference.discussion.RiskView;
import uk.caseconference.register.Change;
import uk.caseconference.shared.GlobalId;
import uk.caseconference.shared.Rule;

/** A case on the agenda of a conference, and what was said and decided of it there. Its history is the case's secret. */
final class Listing {

    static final String TYPE = "Listing";
    private static final String RECORDED = "ITEM_RECORDED";

    private static final Rule PENDING =
            Rule.of("listing.pending", "This item of the agenda has been concluded or deferred already.");
    private static final Rule RISK_AGREED =
            Rule.of("listing.risk-agreed", "An item is concluded only when a risk has been agreed.");
    private static final Rule DECIDED =
            Rule.of("listing.decided", "An item is concluded only when a decision has been recorded.");
    private static final Rule ASKED = Rule.of("listing.asked", "That agency was not asked about that case.");

    private String id;
    private String caseFile;
    private Instant listedAt;
    private @Nullable Instant startsAt;
    private Set<String> asked;
    private boolean emergency;
    private @Nullable String notes;
    private @Nullable String carriedForwardFrom;
    private List<Chase> chases = List.of();
    private List<RiskView> riskViews = List.of();
    private @Nullable AgreedRisk agreedRisk;
    private List<Dissent> dissents = List.of();
    private List<Decision> decisions = List.of();
    private ListingOutcome outcome = ListingOutcome.PENDING;
    private @Nullable String deferredBecause;

    @SuppressWarnings("NullAway.Init")
    private Listing() {}

    Listing(String conference, NewListing details, Instant at) {
        this.id = conference + "." + UUID.randomUUID().toString().substring(24);
        this.caseFile = details.caseFile();
        this.listedAt = at;
        this.startsAt = details.startsAt();
        this.asked = new TreeSet<>(details.asked());
        this.emergency = details.emergency();
        this.notes = details.notes();
        this.carriedForwardFrom = details.carriedForwardFrom();
    }

    /** The local id of the conference that a listing's id leads to. */
    static String conferenceOf(String id) {
        return id.substring(0, Math.max(0, id.indexOf('.')));
    }

    String id() {
        return id;
    }

    String globalId() {
        return GlobalId.of(TYPE, id);
    }

    String guard() {
        return "case:" + caseFile;
    }

    boolean isPending() {
        return outcome == ListingOutcome.PENDING;
    }

    /** Agencies may say what they know as long as they may be reminded to. */
    boolean takesResearch(ConferenceStatus status) {
        return isPending() && ConferenceVerb.TABLE.allows(ConferenceVerb.CHASE, status);
    }

    boolean isDeferred() {
        return outcome == ListingOutcome.DEFERRED;
    }

    void startAt(@Nullable Instant time) {
        startsAt = time;
    }

    void noLongerAsk(String agencyId) {
        asked = new TreeSet<>(asked);
        asked.remove(agencyId);
    }

    void chase(Chase chase) {
        ASKED.require(asked.contains(chase.agencyId()));
        chases = appended(chases, chase);
    }

    /** An agency has one view; a later one takes the place of the one before. */
    Change record(RiskView view) {
        PENDING.require(isPending());
        Predicate<RiskView> same = v -> v.agencyId().equals(view.agencyId());
        String before = riskViews.stream()
                .filter(same)
                .map(RiskView::inWords)
                .findFirst()
                .orElse(null);
        riskViews = appended(riskViews.stream().filter(same.negate()).toList(), view);
        return Change.of(RECORDED).guarded(guard(), "riskViews", before, view.inWords());
    }

    Change record(AgreedRisk risk) {
        PENDING.require(isPending());
        Change change = Change.of(RECORDED)
                .guarded(guard(), "agreedRisk", agreedRisk == null ? null : agreedRisk.inWords(), risk.inWords());
        agreedRisk = risk;
        return change;
    }

    Change record(Dissent dissent) {
        PENDING.require(isPending());
        dissents = appended(dissents, dissent);
        return Change.of(RECORDED).guarded(guard(), "dissents", null, dissent.inWords());
    }

    Change record(Decision decision) {
        PENDING.require(isPending());
        decisions = appended(decisions, decision);
        return Change.of(RECORDED).guarded(guard(), "decisions", null, decision.what());
    }

    Change defer(String reason) {
        PENDING.require(isPending());
        deferredBecause = reason;
        return moved(ListingOutcome.DEFERRED).guarded(guard(), "reason", null, reason);
    }

    Change conclude() {
        new Rule.Gate()
                .require(PENDING, isPending())
                .require(RISK_AGREED, agreedRisk != null)
                .require(DECIDED, !decisions.isEmpty())
                .pass();
        return moved(ListingOutcome.CONCLUDED);
    }

    private Change moved(ListingOutcome to) {
        Change change = Change.of(RECORDED).guarded(guard(), "outcome", outcome, to);
        outcome = to;
        return change;
    }

    private static <T> List<T> appended(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return List.copyOf(longer);
    }

    public String getId() {
        return id;
    }

    public String getCaseFile() {
        return caseFile;
    }

    public Instant getListedAt() {
        return listedAt;
    }

    public @Nullable Instant getStartsAt() {
        return startsAt;
    }

    public Set<String> getAsked() {
        return asked;
    }

    public boolean isEmergency() {
        return emergency;
    }

    public @Nullable String getNotes() {
        return notes;
    }

    public @Nullable String getCarriedForwardFrom() {
        return carriedForwardFrom;
    }

    public List<Chase> getChases() {
        return chases;
    }

    public List<RiskView> getRiskViews() {
        return riskViews;
    }

    public @Nullable AgreedRisk getAgreedRisk() {
        return agreedRisk;
    }

    public List<Dissent> getDissents() {
        return dissents;
    }

    public List<Decision> getDecisions() {
        return decisions;
    }

    public ListingOutcome getOutcome() {
        return outcome;
    }

    public @Nullable String getDeferredBecause() {
        return deferredBecause;
    }
}
