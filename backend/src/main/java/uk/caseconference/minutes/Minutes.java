package uk.caseconference.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;
import uk.caseconference.access.AccessFacts;
import uk.caseconference.access.DataCategory;
import uk.caseconference.access.Permission;
import uk.caseconference.access.ThingKind;
import uk.caseconference.register.Change;
import uk.caseconference.register.GuardedAggregate;
import uk.caseconference.register.Kind;
import uk.caseconference.shared.Rule;

/** One edition of a conference's minutes: a draft until the chair approves it, sealed and unchangeable from then on. */
@Document("minutes")
@TypeAlias("minutes")
final class Minutes extends GuardedAggregate {

    static final Kind<Minutes> KIND =
            new Kind<>("Minutes", Minutes.class, ThingKind.CONFERENCE, Permission.MINUTES_READ);

    private static final Rule CHAIR_APPROVES =
            Rule.of("minutes.chair-approves", "Only the chair of the conference may approve its minutes.");

    private Held held;
    private int edition;
    private MinutesStatus status;
    private String text;
    private @Nullable String replaces;
    private @Nullable String reason;
    private @Nullable Approval approval;

    @SuppressWarnings("NullAway.Init")
    private Minutes() {}

    Minutes(String id, Held held, MinutesContent content, Instant at) {
        super(id, at, held.areaCode());
        this.held = held;
        this.edition = content.edition();
        this.status = MinutesStatus.DRAFT;
        this.text = SealedText.of(content);
        record(Change.of("COMPOSED").with("status", null, status).with("edition", null, edition));
    }

    /** Brings a draft into line with the record; an edition that is not a draft any more stays as it is. */
    void follow(MinutesContent record) {
        if (status == MinutesStatus.DRAFT) {
            String anew = SealedText.of(record.asEdition(edition, content().corrections()));
            if (!anew.equals(text)) {
                // says nothing of the words, not even their hash: whoever guesses them could check the guess by it
                record(Change.of("RECOMPOSED"));
                text = anew;
            }
        }
    }

    void recompose(MinutesContent record) {
        MinutesVerb.TABLE.require(MinutesVerb.RECOMPOSE, status);
        follow(record);
    }

    void approve(boolean byItsChair, String name, Instant at, String salt) {
        new Rule.Gate().require(CHAIR_APPROVES, byItsChair).pass();
        MinutesVerb.TABLE.require(MinutesVerb.APPROVE, status);
        approval = Approval.of(this, name, at, salt);
        record(moved(MinutesStatus.APPROVED).with("seal", null, approval.seal()));
    }

    /** The next edition, a draft: the words of this one, and what puts them right. */
    Minutes corrected(String newId, List<MinutesContent.Correction> corrections, String because, Instant at) {
        MinutesVerb.TABLE.require(MinutesVerb.CORRECT, status);
        MinutesContent words = content();
        List<MinutesContent.Correction> all = new ArrayList<>(words.corrections());
        all.addAll(corrections);
        Minutes next = new Minutes(newId, held, words.asEdition(edition + 1, all), at);
        next.replaces = id();
        next.reason = because;
        return next;
    }

    /** Does nothing where it has been superseded already. */
    void supersede() {
        if (MinutesVerb.TABLE.allows(MinutesVerb.SUPERSEDE, status)) {
            record(moved(MinutesStatus.SUPERSEDED));
        }
    }

    private Change moved(MinutesStatus to) {
        Change change = Change.of(to.name()).with("status", status, to);
        status = to;
        return change;
    }

    MinutesContent content() {
        return SealedText.read(text);
    }

    /** Whether the words are still those that were approved; null where nothing has been. */
    @Nullable
    Boolean sealIntact() {
        return approval == null ? null : approval.fits(this);
    }

    @Override
    public ThingKind thingKind() {
        return ThingKind.CONFERENCE;
    }

    /** A draft is for those only who prepare and approve it. */
    @Override
    protected AccessFacts facts() {
        Set<String> involved = new TreeSet<>(Set.of(held.facilitatorId()));
        involved.add(held.chairAgencyId());
        if (status != MinutesStatus.DRAFT) {
            involved.addAll(held.invited());
        }
        return AccessFacts.of(areaCode(), DataCategory.ANTI_SOCIAL_BEHAVIOUR)
                .involving(involved)
                .runBy(Set.of(held.facilitatorId()));
    }

    String conferenceId() {
        return held.conferenceId();
    }

    String text() {
        return text;
    }

    MinutesStatus status() {
        return status;
    }

    int edition() {
        return edition;
    }

    @Nullable
    String replaces() {
        return replaces;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    Approval approval() {
        return approval;
    }
}
