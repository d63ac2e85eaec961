package uk.caseconference.casefile;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper
interface CaseFileMapper {

    @Mapping(target = "id", expression = "java(CaseFile.KIND.globalId(caseFile.id()))")
    @Mapping(target = "localId", expression = "java(caseFile.id())")
    @Mapping(target = "openedAt", source = "createdAt")
    CaseFileView view(CaseFile caseFile);

    default Location same(Location location) {
        return location;
    }

    default Referral same(Referral referral) {
        return referral;
    }

    default Closure same(Closure closure) {
        return closure;
    }
}
