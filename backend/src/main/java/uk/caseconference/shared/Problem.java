package uk.caseconference.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A request that cannot be carried out, with every fault found; nothing has been changed when it is thrown. */
public final class Problem extends RuntimeException {

    private final transient List<Fault> faults;

    public Problem(List<Fault> faults) {
        super(faults.get(0).code() + ": " + faults.get(0).message(), null, false, false);
        this.faults = List.copyOf(faults);
    }

    public Problem(Fault fault) {
        this(List.of(fault));
    }

    public List<Fault> faults() {
        return faults;
    }

    public ErrorCode code() {
        return faults.get(0).code();
    }

    /** The same words whether the thing does not exist or is not for the caller. */
    public static Problem notFound() {
        return new Problem(Fault.of(ErrorCode.NOT_FOUND, "There is nothing with this id for you."));
    }

    /** For questions whose answer may be null. */
    public static <T> Optional<T> absentIfNotFound(Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (Problem problem) {
            if (problem.code() == ErrorCode.NOT_FOUND) {
                return Optional.empty();
            }
            throw problem;
        }
    }

    public static Problem notFound(String field) {
        return new Problem(new Fault(
                ErrorCode.NOT_FOUND, "There is nothing with this id for you.", field, null, null, null, null));
    }

    public static Problem forbidden(String reason, String message) {
        return new Problem(new Fault(ErrorCode.FORBIDDEN, message, null, null, null, null, reason));
    }

    public static Problem invalid(String field, String message) {
        return new Problem(Fault.input(field, message));
    }

    public static Problem refusedBy(Rule rule) {
        return new Problem(Fault.refusedBy(rule));
    }

    public static Problem conflict(String message) {
        return new Problem(Fault.of(ErrorCode.CONFLICT, message));
    }

    public static Problem unavailable(String message) {
        return new Problem(Fault.of(ErrorCode.UNAVAILABLE, message));
    }

    public static Problem stale(long currentVersion) {
        return new Problem(new Fault(
                ErrorCode.STALE,
                "Somebody else has changed this since you read it. Read it again and decide anew.",
                null,
                null,
                null,
                currentVersion,
                null));
    }
}
