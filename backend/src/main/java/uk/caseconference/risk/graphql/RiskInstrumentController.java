package uk.caseconference.risk.graphql;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.caseconference.access.Actor;
import uk.caseconference.register.Connection;
import uk.caseconference.register.PageRequest;
import uk.caseconference.register.graphql.NodeSource;
import uk.caseconference.risk.PublishRiskInstrument;
import uk.caseconference.risk.RiskInstrumentView;
import uk.caseconference.risk.RiskInstruments;

@Controller
class RiskInstrumentController implements NodeSource {

    record RiskInstrumentPayload(RiskInstrumentView riskInstrument) {}

    private final RiskInstruments instruments;

    RiskInstrumentController(RiskInstruments instruments) {
        this.instruments = instruments;
    }

    @QueryMapping
    Connection<RiskInstrumentView> riskInstruments(
            @ContextValue Actor actor, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        return instruments.page(actor, PageRequest.of(first, after));
    }

    @QueryMapping
    Optional<RiskInstrumentView> riskInstrument(
            @ContextValue Actor actor,
            @Argument String code,
            @Argument @Nullable Integer version,
            @Argument @Nullable LocalDate on) {
        return instruments.instrument(actor, code, version, on);
    }

    @MutationMapping
    RiskInstrumentPayload publishRiskInstrument(@ContextValue Actor actor, @Argument PublishRiskInstrument input) {
        return new RiskInstrumentPayload(instruments.publish(actor, input));
    }

    @Override
    public String type() {
        return "RiskInstrument";
    }

    @Override
    public Optional<?> node(Actor actor, String globalId) {
        return instruments.instrument(actor, globalId);
    }
}
