package uk.caseconference.risk;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper
interface RiskMapper {

    @Mapping(target = "id", expression = "java(RiskInstrument.KIND.globalId(instrument.id()))")
    @Mapping(target = "version", source = "edition")
    RiskInstrumentView view(RiskInstrument instrument);

    @Mapping(target = "id", expression = "java(RiskAssessment.KIND.globalId(assessment.id()))")
    @Mapping(target = "instrumentId", expression = "java(assessment.instrumentId())")
    @Mapping(target = "recordedAt", source = "createdAt")
    @Mapping(target = "suggestedBand", source = "suggestedBand.name")
    @Mapping(target = "agreedBand", source = "decision.band.name")
    @Mapping(target = "overrideReason", source = "decision.overrideReason")
    @Mapping(target = "decidedBy", source = "decision.userName")
    @Mapping(target = "decidedByAgency", source = "decision.agencyId")
    @Mapping(target = "decidedOn", source = "decision.decidedOn")
    RiskAssessmentView view(RiskAssessment assessment);
}
