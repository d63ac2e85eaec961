package uk.caseconference.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Permission;
import uk.caseconference.agency.AgencyService;
import uk.caseconference.casefile.command.AddParticipant;
import uk.caseconference.casefile.command.AddParty;
import uk.caseconference.casefile.command.CloseCase;
import uk.caseconference.casefile.command.LinkCases;
import uk.caseconference.casefile.command.ReferCase;
import uk.caseconference.casefile.command.RemoveParticipant;
import uk.caseconference.casefile.command.RemoveParty;
import uk.caseconference.casefile.command.ReopenCase;
import uk.caseconference.casefile.command.ReviewCase;
import uk.caseconference.casefile.command.ScreenCase;
import uk.caseconference.casefile.command.SetLeadAgency;
import uk.caseconference.casefile.command.SetReviewDate;
import uk.caseconference.casefile.command.SupplyInformation;
import uk.caseconference.casefile.command.TransferOut;
import uk.caseconference.casefile.command.UnlinkCases;
import uk.caseconference.person.PersonService;
import uk.caseconference.register.Lookup;
import uk.caseconference.register.Registrar;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Problem;

/** What is done to case files. */
@Service
public class CaseFileService {

    private final Registrar registrar;
    private final Lookup lookup;
    private final CaseFileMapper mapper;
    private final References references;
    private final AgencyService agencies;
    private final PersonService people;
    private final Clock clock;

    CaseFileService(
            Registrar registrar,
            Lookup lookup,
            CaseFileMapper mapper,
            References references,
            AgencyService agencies,
            PersonService people,
            Clock clock) {
        this.registrar = registrar;
        this.lookup = lookup;
        this.mapper = mapper;
        this.references = references;
        this.agencies = agencies;
        this.people = people;
        this.clock = clock;
    }

    public CaseFileView refer(Actor actor, ReferCase command) {
        return mapper.view(registrar.create(actor, Permission.CASE_REFER, CaseFile.KIND, command, id -> {
            NewCase details = details(actor, command);
            String reference = references.next(command.areaCode(), today().getYear());
            return new CaseFile(id, reference, details, clock.instant());
        }));
    }

    private NewCase details(Actor actor, ReferCase c) {
        String facilitator = agencies.facilitatorOf(actor, c.areaCode())
                .orElseThrow(
                        () -> Problem.invalid("input.areaCode", "No agency facilitates conferences in that area."));
        Instant now = clock.instant();
        ReferredIncident.HAPPENED.require(c.incidents().stream().allMatch(i -> i.over(now)));
        List<CaseParty> parties = new ArrayList<>();
        if (c.subjectId() != null) {
            parties.add(new CaseParty(people.requireVisible(actor, c.subjectId()), PartyRole.SUBJECT, null));
        }
        c.otherParties()
                .forEach(p ->
                        parties.add(new CaseParty(people.requireVisible(actor, p.personId()), p.role(), p.note())));
        Instant received = c.receivedAt() == null ? now : c.receivedAt();
        Referral referral = new Referral(
                actor.agencyId(),
                actor.userId(),
                actor.name(),
                received,
                c.reason(),
                c.immediateSafety(),
                c.consent(),
                c.overrideBasis(),
                c.vulnerabilities(),
                c.equalityNotes(),
                List.copyOf(c.incidents()),
                List.of());
        return new NewCase(c.areaCode(), c.category(), c.origin(), c.location(), parties, facilitator, referral);
    }

    public CaseFileView supplyInformation(Actor actor, SupplyInformation c) {
        return mapper.view(registrar.change(
                actor,
                Permission.CASE_REFER,
                CaseFile.KIND,
                c.caseFileId(),
                c,
                f -> f.supplyInformation(new Referral.Supplement(clock.instant(), actor.name(), c.text()))));
    }

    public CaseFileView screen(Actor actor, ScreenCase c) {
        LocalDate on = c.screenedOn() == null ? today() : c.screenedOn();
        Screening screening = new Screening(
                c.outcome(),
                c.reason(),
                c.thresholdTest(),
                c.duplicateChecked(),
                c.conflictChecked(),
                c.redirectedTo(),
                on,
                actor.userId(),
                actor.name());
        return mapper.view(registrar.changeAsSteward(
                actor, Permission.CASE_SCREEN, CaseFile.KIND, c.caseFileId(), c, f -> f.screen(screening)));
    }

    public CaseFileView addParticipant(Actor actor, AddParticipant c) {
        return run(
                actor,
                c.caseFileId(),
                c,
                f -> f.addParticipant(agency(actor, c.agencyId()), c.reason(), clock.instant()));
    }

    public CaseFileView removeParticipant(Actor actor, RemoveParticipant c) {
        return run(
                actor,
                c.caseFileId(),
                c,
                f -> f.removeParticipant(agency(actor, c.agencyId()), c.reason(), clock.instant()));
    }

    public CaseFileView setLeadAgency(Actor actor, SetLeadAgency c) {
        return run(actor, c.caseFileId(), c, f -> f.setLeadAgency(agency(actor, c.agencyId())));
    }

    public CaseFileView addParty(Actor actor, AddParty c) {
        return run(
                actor,
                c.caseFileId(),
                c,
                f -> f.addParty(new CaseParty(people.requireVisible(actor, c.personId()), c.role(), c.note())));
    }

    public CaseFileView removeParty(Actor actor, RemoveParty c) {
        return run(
                actor,
                c.caseFileId(),
                c,
                f -> f.removeParty(people.requireVisible(actor, c.personId()), c.role(), c.reason()));
    }

    public CaseFileView link(Actor actor, LinkCases c) {
        return run(
                actor,
                c.caseFileId(),
                c,
                f -> f.link(new CaseLink(other(actor, c.otherCaseFileId()), c.kind(), c.reason())));
    }

    public CaseFileView unlink(Actor actor, UnlinkCases c) {
        return run(actor, c.caseFileId(), c, f -> f.unlink(other(actor, c.otherCaseFileId()), c.reason()));
    }

    public CaseFileView setReviewDate(Actor actor, SetReviewDate c) {
        return run(
                actor,
                c.caseFileId(),
                c,
                f -> f.setReviewDate(
                        c.reviewOn(), LocalDate.ofInstant(f.getReferral().receivedAt(), clock.getZone())));
    }

    public CaseFileView review(Actor actor, ReviewCase c) {
        LocalDate on = c.reviewedOn() == null ? today() : c.reviewedOn();
        Review review = new Review(on, c.progress(), c.nextReviewOn(), actor.userId(), actor.name());
        return run(actor, c.caseFileId(), c, f -> f.review(review));
    }

    public CaseFileView close(Actor actor, CloseCase c) {
        LocalDate on = c.closedOn() == null ? today() : c.closedOn();
        Closure closure = new Closure(
                c.reason(),
                on,
                c.summary(),
                c.victimTold(),
                c.learning(),
                c.retainUntil(),
                actor.userId(),
                actor.name());
        return run(actor, c.caseFileId(), c, f -> f.close(closure));
    }

    public CaseFileView reopen(Actor actor, ReopenCase c) {
        return run(actor, c.caseFileId(), c, f -> f.reopen(c.reason()));
    }

    public CaseFileView transferOut(Actor actor, TransferOut c) {
        return run(actor, c.caseFileId(), c, f -> f.transferOut(c.receivedBy(), c.reason()));
    }

    private CaseFileView run(Actor actor, String id, Command command, Consumer<CaseFile> verb) {
        return mapper.view(registrar.changeAsSteward(actor, Permission.CASE_MANAGE, CaseFile.KIND, id, command, verb));
    }

    private String agency(Actor actor, String globalId) {
        return agencies.agency(actor, globalId).orElseThrow(Problem::notFound).code();
    }

    private String other(Actor actor, String globalId) {
        return lookup.load(actor, CaseFile.KIND, globalId).id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
