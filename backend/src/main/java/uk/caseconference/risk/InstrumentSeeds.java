package uk.caseconference.risk;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.caseconference.access.Installation;
import uk.caseconference.register.Registrar;

/** The instruments the service brings along, loaded once. Later versions are published, not shipped. */
@Component
class InstrumentSeeds {

    private static final List<String> FILES = List.of("risk/asb-ram-1.json");

    private final Registrar registrar;
    private final JsonMapper json;
    private final Clock clock;

    InstrumentSeeds(Registrar registrar, JsonMapper json, Clock clock) {
        this.registrar = registrar;
        this.json = json;
        this.clock = clock;
    }

    @PostConstruct
    void load() {
        for (String file : FILES) {
            PublishRiskInstrument seed = read(file);
            registrar.settleNew(
                    Installation.acting("seedRiskInstruments"),
                    RiskInstrument.KIND,
                    RiskInstrument.idOf(seed.code(), 1),
                    id -> new RiskInstrument(seed, null, clock.instant()));
        }
    }

    private PublishRiskInstrument read(String file) {
        try (InputStream in = new ClassPathResource(file).getInputStream()) {
            return json.readValue(in, PublishRiskInstrument.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
