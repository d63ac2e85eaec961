package uk.caseconference.casefile.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;
import uk.caseconference.access.Actor;
import uk.caseconference.agency.AgencyService;
import uk.caseconference.agency.AgencyView;
import uk.caseconference.casefile.CaseFileView;
import uk.caseconference.casefile.CaseParty;
import uk.caseconference.casefile.Participant;
import uk.caseconference.casefile.PartyRole;
import uk.caseconference.person.PersonService;
import uk.caseconference.person.PersonView;

/** The people and agencies of cases, fetched for a whole list of cases at once. */
@Controller
class CasePeopleController {

    private final PersonService people;
    private final AgencyService agencies;

    CasePeopleController(PersonService people, AgencyService agencies) {
        this.people = people;
        this.agencies = agencies;
    }

    @BatchMapping(typeName = "CaseFile")
    Map<CaseFileView, PersonView> subject(@ContextValue Actor actor, List<CaseFileView> caseFiles) {
        Map<CaseFileView, String> subjects = new HashMap<>();
        caseFiles.forEach(c -> c.parties().stream()
                .filter(p -> p.role() == PartyRole.SUBJECT)
                .forEach(p -> subjects.put(c, p.personId())));
        return matched(subjects, people.byLocalIds(actor, subjects.values()));
    }

    @BatchMapping(typeName = "CaseParty")
    Map<CaseParty, PersonView> person(@ContextValue Actor actor, List<CaseParty> parties) {
        Map<CaseParty, String> ids =
                parties.stream().collect(Collectors.toMap(Function.identity(), CaseParty::personId, (a, b) -> a));
        return matched(ids, people.byLocalIds(actor, ids.values()));
    }

    @BatchMapping(typeName = "CaseFile")
    Map<CaseFileView, AgencyView> facilitator(@ContextValue Actor actor, List<CaseFileView> caseFiles) {
        Map<CaseFileView, String> codes = caseFiles.stream()
                .collect(Collectors.toMap(Function.identity(), CaseFileView::facilitatorId, (a, b) -> a));
        return matched(codes, agencies.byCodes(actor, codes.values()));
    }

    @BatchMapping(typeName = "CaseFile")
    Map<CaseFileView, AgencyView> leadAgency(@ContextValue Actor actor, List<CaseFileView> caseFiles) {
        Map<CaseFileView, String> codes = new HashMap<>();
        caseFiles.stream()
                .filter(c -> c.leadAgencyId() != null)
                .forEach(c -> codes.put(c, Objects.requireNonNull(c.leadAgencyId())));
        return matched(codes, agencies.byCodes(actor, codes.values()));
    }

    @BatchMapping(typeName = "Participant")
    Map<Participant, AgencyView> agency(@ContextValue Actor actor, List<Participant> participants) {
        Map<Participant, String> codes = participants.stream()
                .collect(Collectors.toMap(Function.identity(), Participant::agencyId, (a, b) -> a));
        return matched(codes, agencies.byCodes(actor, codes.values()));
    }

    private static <K, V> Map<K, V> matched(Map<K, String> ids, Map<String, V> found) {
        Map<K, V> matched = new HashMap<>();
        ids.forEach((key, id) -> Stream.ofNullable(found.get(id)).forEach(value -> matched.put(key, value)));
        return matched;
    }
}
