package uk.caseconference.contribution;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper
interface ContributionMapper {

    @Mapping(target = "id", expression = "java(Contribution.KIND.globalId(contribution.id()))")
    @Mapping(target = "localId", expression = "java(contribution.id())")
    @Mapping(target = "submittedAt", source = "createdAt")
    ContributionView view(Contribution contribution);

    default Handling same(Handling handling) {
        return handling;
    }
}
