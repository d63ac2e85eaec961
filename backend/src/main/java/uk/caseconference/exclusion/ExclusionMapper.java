package uk.caseconference.exclusion;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper
interface ExclusionMapper {

    @Mapping(target = "id", expression = "java(Exclusion.KIND.globalId(exclusion.id()))")
    @Mapping(target = "targetId", expression = "java(exclusion.target())")
    @Mapping(target = "addedAt", source = "createdAt")
    ExclusionView view(Exclusion exclusion);

    @Mapping(target = "id", expression = "java(DeclaredConnection.KIND.globalId(connection.id()))")
    @Mapping(target = "declaredAt", source = "createdAt")
    DeclaredConnectionView view(DeclaredConnection connection);
}
