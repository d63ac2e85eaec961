package uk.caseconference.incident;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper
interface IncidentMapper {

    @Mapping(target = "id", expression = "java(Incident.KIND.globalId(incident.id()))")
    @Mapping(target = "recordedAt", source = "createdAt")
    IncidentView view(Incident incident);

    default IncidentDetails same(IncidentDetails details) {
        return details;
    }
}
