package uk.caseconference.exclusion;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Permission;
import uk.caseconference.register.Aggregate;
import uk.caseconference.register.Change;
import uk.caseconference.register.Kind;
import uk.caseconference.shared.GlobalId;
import uk.caseconference.shared.PartialDate;
import uk.caseconference.shared.Rule;

/** An entry of the exclusion register: keeps one individual out of one case or person until it is lifted. */
@Document("exclusions")
@TypeAlias("exclusion")
final class Exclusion extends Aggregate {

    static final Kind<Exclusion> KIND = new Kind<>("Exclusion", Exclusion.class, null, Permission.EXCLUSION_MANAGE);

    /** Who somebody must be kept from, and why, is as sensitive as the case itself. */
    static final String GUARD = KIND.read().code();

    private static final Rule IN_FORCE = Rule.of("exclusion.in-force", "This exclusion has been lifted already.");

    private String targetType;
    private String targetId;
    private @Nullable String userId;
    private @Nullable String name;
    private @Nullable PartialDate dateOfBirth;
    private @Nullable String relationship;
    private String reason;
    private String addedBy;
    private String addedByAgency;
    private Set<String> keys;
    private @Nullable Instant liftedAt;
    private @Nullable String liftedBy;
    private @Nullable String liftedReason;

    @SuppressWarnings("NullAway.Init")
    private Exclusion() {}

    Exclusion(String id, GlobalId target, AddExclusion entry, Actor by, Instant at) {
        super(id, at);
        this.targetType = target.type();
        this.targetId = target.local();
        this.userId = entry.userId();
        this.name = entry.name();
        this.dateOfBirth = entry.dateOfBirth();
        this.relationship = entry.relationship();
        this.reason = entry.reason();
        this.addedBy = by.userId();
        this.addedByAgency = by.agencyId();
        this.keys = keys(userId, name);
        record(Change.of("ADDED")
                .with("target", null, targetType + ":" + targetId)
                .guarded(GUARD, "userId", null, userId)
                .guarded(GUARD, "name", null, name)
                .guarded(GUARD, "dateOfBirth", null, dateOfBirth == null ? null : dateOfBirth.text())
                .guarded(GUARD, "relationship", null, relationship)
                .guarded(GUARD, "reason", null, reason));
    }

    void lift(String why, Actor by, Instant at) {
        IN_FORCE.require(liftedAt == null);
        liftedAt = at;
        liftedBy = by.userId();
        liftedReason = why;
        record(Change.of("LIFTED").with("liftedAt", null, at).guarded(GUARD, "liftedReason", null, why));
    }

    static String userKey(String userId) {
        return "user:" + userId.toLowerCase(Locale.ROOT);
    }

    static String nameKey(NameKey name) {
        return "name:" + name.name();
    }

    private static Set<String> keys(@Nullable String userId, @Nullable String name) {
        Set<String> keys = new TreeSet<>();
        if (userId != null) {
            keys.add(userKey(userId));
        }
        if (name != null) {
            keys.add(nameKey(NameKey.of(name, null)));
        }
        return keys;
    }

    /** Whether it names this user, or may mean one of these people. */
    boolean names(String user, Set<NameKey> people) {
        NameKey named = name == null ? null : NameKey.of(name, dateOfBirth);
        return keys.contains(userKey(user)) || (named != null && people.stream().anyMatch(named::mayBe));
    }

    String target() {
        return GlobalId.of(targetType, targetId);
    }

    String targetId() {
        return targetId;
    }

    public @Nullable String getUserId() {
        return userId;
    }

    public @Nullable String getName() {
        return name;
    }

    public @Nullable PartialDate getDateOfBirth() {
        return dateOfBirth;
    }

    public @Nullable String getRelationship() {
        return relationship;
    }

    public String getReason() {
        return reason;
    }

    public String getAddedBy() {
        return addedBy;
    }

    public String getAddedByAgency() {
        return addedByAgency;
    }

    public @Nullable Instant getLiftedAt() {
        return liftedAt;
    }

    public @Nullable String getLiftedBy() {
        return liftedBy;
    }

    public @Nullable String getLiftedReason() {
        return liftedReason;
    }
}
