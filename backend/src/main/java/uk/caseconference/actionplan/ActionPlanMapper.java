package uk.caseconference.actionplan;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper
interface ActionPlanMapper {

    @Mapping(target = "id", expression = "java(ActionPlan.KIND.globalId(plan.id()))")
    ActionPlanView view(ActionPlan plan);
}
