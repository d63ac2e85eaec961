package uk.caseconference.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Service;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Permission;
import uk.caseconference.register.Connection;
import uk.caseconference.register.History;
import uk.caseconference.register.HistoryEntry;
import uk.caseconference.register.Lookup;
import uk.caseconference.register.Ordering;
import uk.caseconference.register.PageRequest;
import uk.caseconference.register.Registrar;

/** Information sharing agreements: who drafted, signed, left, suspended and ended what. */
@Service
public class AgreementService {

    private final Registrar registrar;
    private final Lookup lookup;
    private final History history;
    private final AreaAuthority authority;
    private final AgreementMapper mapper;
    private final Clock clock;

    AgreementService(
            Registrar registrar,
            Lookup lookup,
            History history,
            AreaAuthority authority,
            AgreementMapper mapper,
            Clock clock) {
        this.registrar = registrar;
        this.lookup = lookup;
        this.history = history;
        this.authority = authority;
        this.mapper = mapper;
        this.clock = clock;
    }

    public AgreementView draft(Actor actor, DraftAgreement command) {
        return view(registrar.create(actor, Permission.AGREEMENT_MANAGE, Agreement.KIND, command, id -> {
            authority.requireForAgreement(actor, null, command.areas());
            TreeSet<String> parties = new TreeSet<>();
            command.partyIds()
                    .forEach(p -> parties.add(lookup.load(actor, Agency.KIND, p).id()));
            return new Agreement(id, command, parties, clock.instant());
        }));
    }

    public AgreementView sign(Actor actor, AgreementStep step) {
        return change(
                actor,
                Permission.AGREEMENT_SIGN,
                step.to("SIGN"),
                a -> a.sign(actor.agencyId(), actor.userId(), today()));
    }

    public AgreementView leave(Actor actor, AgreementStep step) {
        return change(actor, Permission.AGREEMENT_SIGN, step.to("LEAVE"), a -> a.leave(actor.agencyId(), today()));
    }

    public AgreementView addParty(Actor actor, AgreementStep step) {
        return manage(
                actor,
                step.to("ADD_PARTY"),
                a -> a.addParty(
                        lookup.load(actor, Agency.KIND, Objects.requireNonNull(step.agencyId()))
                                .id(),
                        today()));
    }

    public AgreementView suspend(Actor actor, AgreementStep step) {
        return manage(actor, step.to("SUSPEND"), a -> a.suspend(today(), Objects.requireNonNull(step.reason())));
    }

    public AgreementView resume(Actor actor, AgreementStep step) {
        return manage(actor, step.to("RESUME"), a -> a.resume(Objects.requireNonNull(step.reason())));
    }

    public AgreementView end(Actor actor, AgreementStep step) {
        return manage(
                actor,
                step.to("END"),
                a -> a.end(Objects.requireNonNull(step.date()), Objects.requireNonNull(step.reason())));
    }

    public AgreementView reviewOn(Actor actor, AgreementStep step) {
        return manage(actor, step.to("REVIEW_ON"), a -> a.reviewOn(Objects.requireNonNull(step.date())));
    }

    public Optional<AgreementView> agreement(Actor actor, String id) {
        return lookup.find(actor, Agreement.KIND, id).map(this::view);
    }

    public Connection<AgreementView> agreements(Actor actor, PageRequest page) {
        return lookup.page(actor, Agreement.KIND, new Criteria(), Ordering.by("title"), page)
                .map(this::view);
    }

    public List<HistoryEntry> history(Actor actor, String id) {
        return history.of(Agreement.KIND, lookup.load(actor, Agreement.KIND, id), guard -> false);
    }

    private AgreementView manage(Actor actor, AgreementStep step, Consumer<Agreement> verb) {
        return change(actor, Permission.AGREEMENT_MANAGE, step, agreement -> {
            authority.requireForAgreement(actor, Agreement.KIND.reference(agreement.id()), agreement.getAreas());
            verb.accept(agreement);
        });
    }

    private AgreementView change(Actor actor, Permission permission, AgreementStep step, Consumer<Agreement> verb) {
        return view(registrar.change(actor, permission, Agreement.KIND, step.agreementId(), step, verb));
    }

    private AgreementView view(Agreement agreement) {
        return mapper.view(agreement, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
