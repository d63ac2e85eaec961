package uk.caseconference.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import uk.caseconference.identity.LocalIdentity;
import uk.caseconference.shared.Problem;

/**
 * Loads the demo data before the first request is taken, where the local issuer is at work and
 * {@code case-conference.demo} is not false. A register founded by somebody else is left as it is.
 */
@Component
@LocalIdentity
@ConditionalOnBooleanProperty(name = "case-conference.demo", matchIfMissing = true)
class Demo implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);

    private final Partnership partnership;

    Demo(Partnership partnership) {
        this.partnership = partnership;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            partnership.load();
            LOG.info("Demo: the fictional partnerships of Saltmere and Otherham are here");
        } catch (Problem other) {
            LOG.warn(
                    "Demo: this store holds other data, or that of another version; it is left as it is ({})",
                    other.code());
        }
    }
}
