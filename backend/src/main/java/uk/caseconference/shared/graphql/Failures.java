package uk.caseconference.shared.graphql;

import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.bson.BsonMaximumSizeExceededException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import uk.caseconference.shared.ErrorCode;
import uk.caseconference.shared.Fault;
import uk.caseconference.shared.Problem;

/** What a client is told of an exception: what a client can cause or wait out has a code, all else stays inside. */
public final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private static final Set<Class<?>> PASSING = Set.of(
            DataAccessResourceFailureException.class,
            QueryTimeoutException.class,
            TransientDataAccessException.class,
            MongoExecutionTimeoutException.class,
            MongoInterruptedException.class,
            MongoNodeIsRecoveringException.class,
            MongoNotPrimaryException.class,
            MongoSocketException.class,
            MongoTimeoutException.class);

    /** BSONObjectTooLarge and its elder relatives. */
    private static final Set<Integer> TOO_LARGE = Set.of(10334, 17419, 17420, 17280);

    private Failures() {}

    /** @param where a name out of the code or the schema, for the log */
    public static List<Fault> faults(Throwable thrown, String where) {
        Throwable failure =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        Throwable root = NestedExceptionUtils.getMostSpecificCause(failure);
        if (failure instanceof Problem problem) {
            return problem.faults();
        }
        if (failure instanceof DuplicateKeyException) {
            return List.of(Fault.of(ErrorCode.CONFLICT, "Something with this code or key exists already."));
        }
        if (failure instanceof ConcurrencyFailureException) {
            return List.of(Fault.of(ErrorCode.CONFLICT, "Others are changing this at this moment. Try again."));
        }
        if (root instanceof BsonMaximumSizeExceededException
                || (root instanceof MongoException mongo && TOO_LARGE.contains(mongo.getCode()))) {
            return List.of(Fault.of(ErrorCode.INVALID_INPUT, "This is more than can be kept in one place."));
        }
        if (PASSING.stream().anyMatch(c -> c.isInstance(failure) || c.isInstance(root))) {
            return List.of(Fault.of(ErrorCode.UNAVAILABLE, "The store cannot be reached now. Try again later."));
        }
        return List.of(internal(where, failure));
    }

    /** The log has the classes and places of a failure, not its messages: those may quote a document. */
    static Fault internal(String where, @Nullable Throwable failure) {
        String id = UUID.randomUUID().toString();
        LOG.error("Internal error {} in {}{}", id, where, trace(failure));
        return Fault.of(ErrorCode.INTERNAL_ERROR, "Something went wrong in the service. Its log has it as " + id + ".");
    }

    private static String trace(@Nullable Throwable failure) {
        return failure == null
                ? ""
                : "\n" + failure.getClass().getName()
                        + Arrays.stream(failure.getStackTrace())
                                .limit(40)
                                .map(frame -> "\n\tat " + frame)
                                .collect(Collectors.joining())
                        + (failure.getCause() == null ? "" : "\ncaused by" + trace(failure.getCause()));
    }
}
