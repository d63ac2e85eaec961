package uk.caseconference.contribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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

/**
 * What one agency says it knows about a case. Its originator controls who reads it; what it says is never changed, only
 * withdrawn and said anew.
 */
@Document("contributions")
@TypeAlias("contribution")
final class Contribution extends GuardedAggregate {

    static final Kind<Contribution> KIND =
            new Kind<>("Contribution", Contribution.class, ThingKind.CASE_ITEM, Permission.CASE_READ);

    static final Rule CASE_OPEN =
            Rule.of("contribution.case-open", "Nothing can be contributed to a case that is closed.");
    static final Rule LISTING_OF_CASE =
            Rule.of("contribution.listing-of-case", "The listing must be one of the same case.");
    static final Rule RESEARCH_OPEN = Rule.of(
            "contribution.research-open", "The conference of that listing is over, and takes no more contributions.");
    static final Rule AUDIENCE_TAKES_PART =
            Rule.of("contribution.audience-takes-part", "Only agencies that take part in the case can be named.");
    private static final Rule STANDS = Rule.of("contribution.stands", "The contribution has been withdrawn.");
    private static final Rule PRESENCE_NEEDS_LISTING = Rule.of(
            "contribution.presence-needs-listing",
            "Only a contribution made for a listing can be kept to those present at its conference.");

    private String caseFile;
    private @Nullable String listing;
    private String originator;
    private String authorId;
    private String authorName;
    private ContributionStatus status;
    private Knowledge knowledge;
    private @Nullable String text;
    private List<Fact> facts;
    private @Nullable String sourceSystem;
    private @Nullable LocalDate coversFrom;
    private @Nullable LocalDate coversTo;
    private DataCategory category;
    private Handling handling;
    private Gateway gateway;
    private @Nullable String proportionality;
    private @Nullable String withheldReason;
    private @Nullable String withheldApprovedBy;

    @SuppressWarnings("NullAway.Init")
    private Contribution() {}

    Contribution(
            String id, CaseInHand inHand, @Nullable String listing, AddContribution c, Handling handling, Instant at) {
        super(id, at, inHand.areaCode());
        CASE_OPEN.require(!inHand.isClosed());
        this.caseFile = inHand.id();
        this.listing = listing;
        this.originator = inHand.actor().agencyId();
        this.authorId = inHand.actor().userId();
        this.authorName = inHand.actor().name();
        this.status = ContributionStatus.SUBMITTED;
        this.knowledge = c.knowledge();
        this.text = c.text();
        this.facts = List.copyOf(c.facts());
        this.sourceSystem = c.sourceSystem();
        this.coversFrom = c.coversFrom();
        this.coversTo = c.coversTo();
        this.category = c.category();
        this.handling = handling;
        this.gateway = c.gateway();
        this.proportionality = c.proportionality();
        this.withheldReason = c.withheldReason();
        this.withheldApprovedBy = c.withheldApprovedBy();
        record(Change.of("CONTRIBUTED").with("knowledge", null, knowledge).with("audience", null, handling.audience()));
    }

    void changeHandling(Handling to, String reason) {
        new Rule.Gate()
                .require(STANDS, status == ContributionStatus.SUBMITTED)
                .require(PRESENCE_NEEDS_LISTING, to.audience() != AudienceKind.PRESENT_AT_CONFERENCE || listing != null)
                .pass();
        record(Change.of("HANDLING_CHANGED")
                .with("audience", handling.audience(), to.audience())
                .with("agencies", handling.agencies(), to.agencies())
                .with("marking", handling.marking(), to.marking())
                .with("onwardSharing", handling.onwardSharing(), to.onwardSharing())
                .with("expires", handling.expires(), to.expires())
                .with("reason", null, reason));
        handling = to;
    }

    void withdraw(String reason) {
        STANDS.require(status == ContributionStatus.SUBMITTED);
        record(Change.of("WITHDRAWN")
                .with("status", status, ContributionStatus.WITHDRAWN)
                .with("reason", null, reason));
        status = ContributionStatus.WITHDRAWN;
    }

    @Override
    public ThingKind thingKind() {
        return ThingKind.CASE_ITEM;
    }

    @Override
    protected AccessFacts facts() {
        boolean stands = status == ContributionStatus.SUBMITTED;
        Set<String> keys = stands ? handling.keys(originator, listing) : Set.of(AccessFacts.agencyKey(originator));
        return AccessFacts.of(areaCode(), category)
                .inCase(caseFile)
                .involving(Set.of(originator))
                .runBy(Set.of(originator))
                .heardBy(keys, handling.expires());
    }

    public String getCaseFile() {
        return caseFile;
    }

    public @Nullable String getListing() {
        return listing;
    }

    public String getOriginator() {
        return originator;
    }

    public String getAuthorId() {
        return authorId;
    }

    public String getAuthorName() {
        return authorName;
    }

    public ContributionStatus getStatus() {
        return status;
    }

    public Knowledge getKnowledge() {
        return knowledge;
    }

    public @Nullable String getText() {
        return text;
    }

    public List<Fact> getFacts() {
        return facts;
    }

    public @Nullable String getSourceSystem() {
        return sourceSystem;
    }

    public @Nullable LocalDate getCoversFrom() {
        return coversFrom;
    }

    public @Nullable LocalDate getCoversTo() {
        return coversTo;
    }

    public DataCategory getCategory() {
        return category;
    }

    public Handling getHandling() {
        return handling;
    }

    public Gateway getGateway() {
        return gateway;
    }

    public @Nullable String getProportionality() {
        return proportionality;
    }

    public @Nullable String getWithheldReason() {
        return withheldReason;
    }

    public @Nullable String getWithheldApprovedBy() {
        return withheldApprovedBy;
    }
}
