package uk.caseconference.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Service;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Permission;
import uk.caseconference.register.Connection;
import uk.caseconference.register.Lookup;
import uk.caseconference.register.Ordering;
import uk.caseconference.register.PageRequest;
import uk.caseconference.register.Registrar;

/** The instruments there are, and their versions. */
@Service
public class RiskInstruments {

    private final Registrar registrar;
    private final Lookup lookup;
    private final RiskMapper mapper;
    private final Clock clock;

    RiskInstruments(Registrar registrar, Lookup lookup, RiskMapper mapper, Clock clock) {
        this.registrar = registrar;
        this.lookup = lookup;
        this.mapper = mapper;
        this.clock = clock;
    }

    public RiskInstrumentView publish(Actor actor, PublishRiskInstrument c) {
        return mapper.view(registrar.create(
                actor,
                Permission.CASE_MANAGE,
                RiskInstrument.KIND,
                c,
                id -> new RiskInstrument(c, latest(versions(actor, c.code())).orElse(null), clock.instant())));
    }

    public Optional<RiskInstrumentView> instrument(Actor actor, String id) {
        return lookup.find(actor, RiskInstrument.KIND, id).map(mapper::view);
    }

    /** A version by its number, or the one in force on a day. */
    public Optional<RiskInstrumentView> instrument(
            Actor actor, String code, @Nullable Integer version, @Nullable LocalDate on) {
        return find(actor, code, version, on == null ? LocalDate.now(clock) : on)
                .map(mapper::view);
    }

    public Connection<RiskInstrumentView> page(Actor actor, PageRequest page) {
        return lookup.page(actor, RiskInstrument.KIND, new Criteria(), Ordering.by("code"), page)
                .map(mapper::view);
    }

    /** By local id; shows none that is not there. */
    public Map<String, RiskInstrumentView> byLocalIds(Actor actor, Collection<String> ids) {
        return lookup.byIds(actor, RiskInstrument.KIND, ids).stream()
                .collect(Collectors.toMap(RiskInstrument::id, mapper::view));
    }

    Optional<RiskInstrument> find(Actor actor, String code, @Nullable Integer version, LocalDate on) {
        return latest(versions(actor, code).stream()
                .filter(i -> version == null ? i.inEffect(on) : i.getEdition() == version)
                .toList());
    }

    private List<RiskInstrument> versions(Actor actor, String code) {
        return lookup.list(actor, RiskInstrument.KIND, Criteria.where("code").is(code), Ordering.newestFirst());
    }

    private static Optional<RiskInstrument> latest(List<RiskInstrument> versions) {
        return versions.stream().max(Comparator.comparing(RiskInstrument::getEdition));
    }
}
