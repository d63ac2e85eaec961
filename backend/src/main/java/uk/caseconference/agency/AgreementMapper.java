package uk.caseconference.agency;

import java.time.LocalDate;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper
interface AgreementMapper {

    @Mapping(target = "id", expression = "java(Agreement.KIND.globalId(agreement.id()))")
    @Mapping(target = "inForce", expression = "java(agreement.inForce(today))")
    AgreementView view(Agreement agreement, LocalDate today);
}
