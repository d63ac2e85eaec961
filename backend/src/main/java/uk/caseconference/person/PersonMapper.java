package uk.caseconference.person;

import java.util.List;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import uk.caseconference.access.Actor;

@Mapper
interface PersonMapper {

    @Mapping(target = "id", expression = "java(Person.KIND.globalId(person.id()))")
    @Mapping(target = "displayName", expression = "java(person.getParticulars().name().displayed())")
    @Mapping(target = "givenNames", source = "particulars.name.given")
    @Mapping(target = "familyName", source = "particulars.name.family")
    @Mapping(target = "organisationName", source = "particulars.name.organisation")
    @Mapping(target = "aliases", source = "particulars.aliases")
    @Mapping(target = "sex", source = "particulars.sex")
    @Mapping(target = "genderIdentity", source = "particulars.genderIdentity")
    @Mapping(target = "dateOfBirth", source = "particulars.birth.date")
    @Mapping(target = "dateOfBirthEstimated", source = "particulars.birth.estimated")
    @Mapping(target = "identifiers", expression = "java(identifiers(person, actor))")
    PersonView view(Person person, @Context Actor actor);

    @Mapping(target = "agencyCode", source = "source")
    PersonIdentifierView view(Identifier identifier);

    default PersonAddressView view(Address address) {
        return PersonAddressView.of(address);
    }

    default List<PersonIdentifierView> identifiers(Person person, Actor actor) {
        return IdentifierSight.shown(actor, person).stream().map(this::view).toList();
    }
}
