package uk.caseconference.agency;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper
interface AgencyMapper {

    @Mapping(target = "id", expression = "java(Agency.KIND.globalId(agency.id()))")
    @Mapping(target = "code", expression = "java(agency.id())")
    AgencyView view(Agency agency);
}
