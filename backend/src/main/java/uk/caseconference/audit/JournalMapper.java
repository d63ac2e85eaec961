package uk.caseconference.audit;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import uk.caseconference.shared.GlobalId;

@Mapper(imports = GlobalId.class)
interface JournalMapper {

    @Mapping(target = "id", expression = "java(GlobalId.of(JournalReader.TYPE, link.id()))")
    @Mapping(target = "agencyCode", source = "agencyId")
    @Mapping(
            target = "agreementIds",
            expression = "java(link.agreements().stream().map(a -> GlobalId.of(\"Agreement\", a)).toList())")
    JournalEntryView view(ChainLink link);

    default JournalEntryView.Thing thing(String reference) {
        return JournalEntryView.Thing.of(reference);
    }
}
