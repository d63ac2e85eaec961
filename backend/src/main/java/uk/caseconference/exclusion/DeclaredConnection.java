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

    private static final Rule STANDING = Rule.of("connection.standing", "This connection has been withdrawn already.");

    private String userId;
    private String name;
    private @Nullable PartialDate dateOfBirth;
    private String relationship;
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

    void withdraw(String reason, Instant at) {
        STANDING.require(withdrawnAt == null);
        withdrawnAt = at;
        record(Change.of("WITHDRAWN").with("withdrawnAt", null, at).with("reason", null, reason));
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

    public @Nullable Instant getWithdrawnAt() {
        return withdrawnAt;
    }
}
