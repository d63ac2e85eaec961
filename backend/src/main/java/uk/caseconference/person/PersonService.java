package uk.caseconference.person;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Permission;
import uk.caseconference.agency.AgencyService;
import uk.caseconference.register.HistoryEntry;
import uk.caseconference.register.Lookup;
import uk.caseconference.register.Registrar;
import uk.caseconference.shared.Command;
import uk.caseconference.shared.Problem;

/** People and organisations: recorded, amended, and shown to each actor as far as they may see. */
@Service
public class PersonService {

    private final Registrar registrar;
    private final Lookup lookup;
    private final SimilarPeople similar;
    private final PersonHistory history;
    private final AgencyService agencies;
    private final PersonMapper mapper;
    private final Clock clock;

    PersonService(
            Registrar registrar,
            Lookup lookup,
            SimilarPeople similar,
            PersonHistory history,
            AgencyService agencies,
            PersonMapper mapper,
            Clock clock) {
        this.registrar = registrar;
        this.lookup = lookup;
        this.similar = similar;
        this.history = history;
        this.agencies = agencies;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Nothing is recorded where somebody similar is found, unless the command says they are distinct. */
    public RecordedPerson create(Actor actor, CreatePerson command) {
        try {
            Person made = registrar.create(
                    actor, Permission.PERSON_WRITE, Person.KIND, command, id -> make(actor, command, id));
            return new RecordedPerson(view(actor, made), List.of());
        } catch (SimilarFound found) {
            return new RecordedPerson(
                    null, found.people().stream().map(p -> view(actor, p)).toList());
        }
    }

    public PersonView amend(Actor actor, AmendPerson command) {
        return change(actor, command.personId(), command, person -> person.amend(command));
    }

    public PersonView addAddress(Actor actor, AddAddress command) {
        return change(
                actor, command.personId(), command, person -> person.addAddress(command.address(), actor.agencyId()));
    }

    public PersonView correctAddress(Actor actor, CorrectAddress command) {
        return change(
                actor,
                command.personId(),
                command,
                person -> person.correctAddress(command.addressId(), command.address(), actor.agencyId()));
    }

    public PersonView endAddress(Actor actor, EndAddress command) {
        return change(
                actor,
                command.personId(),
                command,
                person -> person.endAddress(command.addressId(), command.to(), actor.agencyId()));
    }

    public PersonView addIdentifier(Actor actor, AddIdentifier command) {
        Identifier added = command.identifier().from(actor.agencyId());
        return change(
                actor,
                command.personId(),
                command,
                person -> person.addIdentifier(added, i -> IdentifierSight.sees(actor, person, i)));
    }

    public PersonView removeIdentifier(Actor actor, RemoveIdentifier command) {
        Identifier wrong = command.identifier().from(actor.agencyId());
        return change(
                actor,
                command.personId(),
                command,
                person -> person.removeIdentifier(wrong, i -> IdentifierSight.sees(actor, person, i)));
    }

    public Optional<PersonView> person(Actor actor, String id) {
        return lookup.find(actor, Person.KIND, id).map(p -> view(actor, p));
    }

    /** The local id of a person this actor may see; throws the answer for "does not exist" for any other. */
    public String requireVisible(Actor actor, String globalId) {
        return lookup.load(actor, Person.KIND, globalId).id();
    }

    /** Those of these people that this actor may see, by local id, in one round trip. */
    public Map<String, PersonView> byLocalIds(Actor actor, Collection<String> localIds) {
        return actor.may(Permission.PERSON_READ)
                ? lookup.byIds(actor, Person.KIND, localIds).stream()
                        .collect(Collectors.toMap(Person::id, p -> view(actor, p)))
                : Map.of();
    }

    public List<HistoryEntry> history(Actor actor, String id) {
        return history.of(actor, id);
    }

    private Person make(Actor actor, CreatePerson command, String id) {
        requireOwnArea(actor, command.areaCode());
        Person made = new Person(id, command, actor.agencyId(), clock.instant());
        List<Person> found = command.confirmedDistinct() ? List.of() : similar.to(actor, made);
        if (!found.isEmpty()) {
            throw new SimilarFound(found);
        }
        return made;
    }

    private void requireOwnArea(Actor actor, String areaCode) {
        boolean own = agencies.byCodes(actor, Set.of(actor.agencyId())).values().stream()
                .anyMatch(agency -> agency.areas().contains(areaCode));
        if (!own) {
            throw Problem.invalid("input.areaCode", "areaCode is not an area that your agency covers.");
        }
    }

    private PersonView change(Actor actor, String personId, Command command, Consumer<Person> verb) {
        return view(actor, registrar.change(actor, Permission.PERSON_WRITE, Person.KIND, personId, command, verb));
    }

    private PersonView view(Actor actor, Person person) {
        return mapper.view(person, actor);
    }
}
