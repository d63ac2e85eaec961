package uk.caseconference.agency;

import jakarta.annotation.PostConstruct;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Installation;
import uk.caseconference.access.Permission;

/**
 * How the first agency comes to be. Agencies are registered by agencies, and a token grants nothing until its agency is
 * registered; so an empty register takes its first agency, a council, from {@code case-conference.founding.code},
 * {@code .name}, {@code .kind}, {@code .legal-form} and {@code .areas} when the service starts, and the journal names
 * the installation itself as the one who registered it. Once there is an agency the properties do nothing.
 */
@Component
public class Founding {

    private static final Logger LOG = LoggerFactory.getLogger(Founding.class);

    private final AgencyService agencies;
    private final EnforcedRegister register;
    private final FoundingProperties properties;

    Founding(AgencyService agencies, EnforcedRegister register, FoundingProperties properties) {
        this.agencies = agencies;
        this.register = register;
        this.properties = properties;
    }

    @PostConstruct
    void foundAsConfigured() {
        if (properties.founding() != null) {
            found(properties.founding().registration());
        }
    }

    /** Registers the first agency; does nothing when there is one already. */
    public void found(RegisterAgency first) {
        if (register.isEmpty()) {
            agencies.register(Installation.acting("founding", Permission.AGENCY_MANAGE), first);
            LOG.info("Founded the register of agencies with {}", first.code());
        }
    }
}
