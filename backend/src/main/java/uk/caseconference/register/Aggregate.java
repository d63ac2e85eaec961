package uk.caseconference.register;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Transient;
import org.springframework.data.annotation.Version;

/** The root of one document: changed by its verbs only, one change at a time, each of which says what it changed. */
public abstract class Aggregate {

    @Id
    private String id;

    @Version
    private @Nullable Long version;

    private Instant createdAt;
    private @Nullable String lastChange;
    private boolean followUpDue;

    @Transient
    private @Nullable Change pending;

    /** For the store. */
    @SuppressWarnings("NullAway.Init")
    protected Aggregate() {}

    protected Aggregate(String id, Instant createdAt) {
        this.id = id;
        this.createdAt = createdAt;
    }

    public String id() {
        return id;
    }

    /** Counts changes; the first version is 0. */
    public long version() {
        return version == null ? 0 : version;
    }

    /** For mappers. */
    public long getVersion() {
        return version();
    }

    /** For mappers. */
    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    @Nullable
    String lastChange() {
        return lastChange;
    }

    /** What the verb that has just run changed. A verb that changed nothing records nothing and nothing is saved. */
    protected void record(Change change) {
        if (pending != null) {
            throw new IllegalStateException("one change at a time: " + pending.verb() + ", " + change.verb());
        }
        pending = change;
    }

    @Nullable
    Change takeChange() {
        Change taken = pending;
        pending = null;
        return taken;
    }

    void changedBy(String change, boolean followUpDue) {
        this.lastChange = Objects.requireNonNull(change);
        this.followUpDue = followUpDue;
        beforeSave();
    }

    boolean followUpDue() {
        return followUpDue;
    }

    /** Brings what is derived from the rest of the document up to date. */
    protected void beforeSave() {}
}
