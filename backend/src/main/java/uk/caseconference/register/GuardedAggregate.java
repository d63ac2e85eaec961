package uk.caseconference.register;

import java.time.Instant;
import uk.caseconference.access.AccessFacts;
import uk.caseconference.access.Guarded;

/** An aggregate that the decision guards; keeps the facts the decision reads with the document. */
public abstract class GuardedAggregate extends Aggregate implements Guarded {

    private String areaCode;
    private AccessFacts access;

    /** For the store. */
    @SuppressWarnings("NullAway.Init")
    protected GuardedAggregate() {}

    @SuppressWarnings("NullAway.Init")
    protected GuardedAggregate(String id, Instant createdAt, String areaCode) {
        super(id, createdAt);
        this.areaCode = areaCode;
    }

    /** The area of the community safety partnership it belongs to. */
    public String areaCode() {
        return areaCode;
    }

    /** For mappers. */
    public String getAreaCode() {
        return areaCode;
    }

    @Override
    public final AccessFacts access() {
        return access;
    }

    /** The facts as they are now. */
    protected abstract AccessFacts facts();

    @Override
    protected void beforeSave() {
        access = facts();
    }
}
