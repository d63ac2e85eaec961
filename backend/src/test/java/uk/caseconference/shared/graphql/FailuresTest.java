package uk.caseconference.shared.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonMaximumSizeExceededException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import uk.caseconference.shared.ErrorCode;
import uk.caseconference.shared.Fault;
import uk.caseconference.shared.Problem;

@ExtendWith(OutputCaptureExtension.class)
class FailuresTest {

    @ParameterizedTest
    @MethodSource("failures")
    void hasACodeForWhatClientsCanCauseOrWaitOut(Throwable failure, ErrorCode code) {
        assertThat(Failures.faults(failure, "here")).extracting(Fault::code).containsExactly(code);
    }

    @Test
    void keepsToItselfWhatNobodyForesaw(CapturedOutput log) {
        List<Fault> faults = Failures.faults(
                new IllegalStateException("Ann Invented", new ClassCastException("1980-01-01")), "Query.person");

        Fault fault = faults.get(0);
        assertThat(fault.code()).isEqualTo(ErrorCode.INTERNAL_ERROR);
        assertThat(fault.message()).doesNotContain("Ann Invented", "1980-01-01", "Exception");
        assertThat(log.getOut())
                .contains("Query.person", "IllegalStateException", "ClassCastException", "FailuresTest")
                .contains(fault.message().replaceFirst(".* as ", "").replaceFirst("\\.$", ""))
                .doesNotContain("Ann Invented", "1980-01-01");
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(Problem.notFound(), ErrorCode.NOT_FOUND),
                Arguments.of(new CompletionException(Problem.stale(3)), ErrorCode.STALE),
                Arguments.of(new DuplicateKeyException("secret"), ErrorCode.CONFLICT),
                Arguments.of(new OptimisticLockingFailureException("secret"), ErrorCode.CONFLICT),
                Arguments.of(new BsonMaximumSizeExceededException("secret"), ErrorCode.INVALID_INPUT),
                Arguments.of(new DataIntegrityViolationException("secret", tooLarge()), ErrorCode.INVALID_INPUT),
                Arguments.of(new DataAccessResourceFailureException("secret"), ErrorCode.UNAVAILABLE),
                Arguments.of(new MongoTimeoutException("secret"), ErrorCode.UNAVAILABLE),
                Arguments.of(
                        new IllegalStateException("secret", new MongoTimeoutException("secret")),
                        ErrorCode.UNAVAILABLE));
    }

    private static MongoWriteException tooLarge() {
        return new MongoWriteException(
                new WriteError(10334, "secret", new BsonDocument()), new ServerAddress(), List.of());
    }
}
