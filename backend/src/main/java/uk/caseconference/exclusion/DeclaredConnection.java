package uk.caseconference.exclusion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Permission;
import uk.caseconference.register.Aggregate;
import uk.caseconference.register.Change;
import uk.caseconference.register.Kind;
import uk.caseconference.shared.PartialDate;
import uk.caseconference.shared.Rule;

/** A connection a user says they have to a person; it keeps them out of whatever that person is kept out of or in. */
@Document("connections")
@TypeAlias("declared-connection")
final class DeclaredConnection extends Aggregate {

    static final Kind<DeclaredConnection> KIND =
            new Kind<>("DeclaredConnection", DeclaredConnection.class, null, Permission.CONNECTION_DECLARE);

    private static final Rule STANDING =
            Rule.of("connection.standing", "The withdrawal of this connection has been asked for already.");
    private static final Rule ASKED =
            Rule.of("connection.withdrawal-asked", "Only a withdrawal that waits to be confirmed can be confirmed.");
    private static final Rule BY_ANOTHER =
            Rule.of("connection.confirmed-by-another", "Nobody confirms the withdrawal of a connection of their own.");

    private String userId;
    private String name;
    private @Nullable PartialDate dateOfBirth;
    private String relationship;
    private @Nullable Instant withdrawalAskedAt;
    private @Nullable String withdrawalReason;
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    private DeclaredConnection() {}

    DeclaredConnection(String id, DeclareConnection declared, Actor by, Instant at) {
        super(id, at);
        this.userId = by.userId();
        this.name = declared.name();
        this.dateOfBirth = declared.dateOfBirth();
        this.relationship = declared.relationship();
        record(Change.of("DECLARED")
                .with("name", null, name)
                .with("dateOfBirth", null, dateOfBirth == null ? null : dateOfBirth.text())
                .with("relationship", null, relationship));
    }

    /** It keeps its user out until somebody else has confirmed that it no longer holds. */
    void askToWithdraw(String reason, Instant at) {
        STANDING.require(withdrawalAskedAt == null);
        withdrawalAskedAt = at;
        withdrawalReason = reason;
        record(Change.of("WITHDRAWAL_ASKED").with("withdrawalAskedAt", null, at).with("reason", null, reason));
    }

    void confirmWithdrawal(Actor by, String reason, Instant at) {
        new Rule.Gate()
                .require(ASKED, withdrawalAskedAt != null && withdrawnAt == null)
                .require(BY_ANOTHER, !isOf(by))
                .pass();
        withdrawnAt = at;
        record(Change.of("WITHDRAWN").with("withdrawnAt", null, at).with("reason", null, reason));
    }

    boolean isToBeWithdrawn() {
        return withdrawalAskedAt != null;
    }

    boolean isOf(Actor actor) {
        return userId.equals(actor.userId());
    }

    NameKey key() {
        return NameKey.of(name, dateOfBirth);
    }

    public String getName() {
        return name;
    }

    public @Nullable PartialDate getDateOfBirth() {
        return dateOfBirth;
    }

    public String getRelationship() {
        return relationship;
    }

    public String getUserId() {
        return userId;
    }

    public @Nullable Instant getWithdrawalAskedAt() {
        return withdrawalAskedAt;
    }

    public @Nullable String getWithdrawalReason() {
        return withdrawalReason;
    }

    public @Nullable Instant getWithdrawnAt() {
        return withdrawnAt;
    }
}
