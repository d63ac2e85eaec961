package uk.caseconference.identity;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

class MissingIssuerAnalyzer extends AbstractFailureAnalyzer<MissingIssuerException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingIssuerException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Set " + LocalIdentityCondition.ISSUER_URI + " to the address of your identity provider.",
                cause);
    }
}
