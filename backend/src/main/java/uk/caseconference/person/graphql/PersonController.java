package uk.caseconference.person.graphql;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import uk.caseconference.access.Actor;
import uk.caseconference.person.AddAddress;
import uk.caseconference.person.AddIdentifier;
import uk.caseconference.person.AmendPerson;
import uk.caseconference.person.CorrectAddress;
import uk.caseconference.person.CreatePerson;
import uk.caseconference.person.EndAddress;
import uk.caseconference.person.PersonAddressView;
import uk.caseconference.person.PersonFilter;
import uk.caseconference.person.PersonSearch;
import uk.caseconference.person.PersonService;
import uk.caseconference.person.PersonView;
import uk.caseconference.person.ProtectedAddresses;
import uk.caseconference.person.RecordedPerson;
import uk.caseconference.person.RemoveIdentifier;
import uk.caseconference.person.RevealAddress;
import uk.caseconference.register.Connection;
import uk.caseconference.register.HistoryEntry;
import uk.caseconference.register.PageRequest;
import uk.caseconference.register.graphql.NodeSource;

@Controller
class PersonController implements NodeSource {

    private final PersonService people;
    private final PersonSearch search;
    private final ProtectedAddresses protectedAddresses;

    PersonController(PersonService people, PersonSearch search, ProtectedAddresses protectedAddresses) {
        this.people = people;
        this.search = search;
        this.protectedAddresses = protectedAddresses;
    }

    @QueryMapping
    Optional<PersonView> person(@ContextValue Actor actor, @Argument String id) {
        return people.person(actor, id);
    }

    @QueryMapping
    Connection<PersonView> people(
            @ContextValue Actor actor,
            @Argument @Nullable PersonFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        return search.people(actor, filter, PageRequest.of(first, after));
    }

    @QueryMapping
    Optional<PersonAddressView> protectedAddress(
            @ContextValue Actor actor, @Argument String personId, @Argument String addressId, @Argument String reason) {
        return protectedAddresses.reveal(actor, new RevealAddress(personId, addressId, reason));
    }

    @SchemaMapping(typeName = "Person")
    Connection<HistoryEntry> history(
            @ContextValue Actor actor,
            PersonView person,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        return HistoryEntry.page(people.history(actor, person.id()), PageRequest.of(first, after));
    }

    @MutationMapping
    RecordedPerson createPerson(@ContextValue Actor actor, @Argument CreatePerson input) {
        return people.create(actor, input);
    }

    @MutationMapping
    RecordedPerson amendPerson(@ContextValue Actor actor, @Argument AmendPerson input) {
        return changed(people.amend(actor, input));
    }

    @MutationMapping
    RecordedPerson addAddress(@ContextValue Actor actor, @Argument AddAddress input) {
        return changed(people.addAddress(actor, input));
    }

    @MutationMapping
    RecordedPerson correctAddress(@ContextValue Actor actor, @Argument CorrectAddress input) {
        return changed(people.correctAddress(actor, input));
    }

    @MutationMapping
    RecordedPerson endAddress(@ContextValue Actor actor, @Argument EndAddress input) {
        return changed(people.endAddress(actor, input));
    }

    @MutationMapping
    RecordedPerson addIdentifier(@ContextValue Actor actor, @Argument AddIdentifier input) {
        return changed(people.addIdentifier(actor, input));
    }

    @MutationMapping
    RecordedPerson removeIdentifier(@ContextValue Actor actor, @Argument RemoveIdentifier input) {
        return changed(people.removeIdentifier(actor, input));
    }

    @Override
    public String type() {
        return "Person";
    }

    @Override
    public Optional<?> node(Actor actor, String globalId) {
        return people.person(actor, globalId);
    }

    private static RecordedPerson changed(PersonView person) {
        return new RecordedPerson(person, List.of());
    }
}
