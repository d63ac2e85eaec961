package uk.caseconference.actionplan;

import java.time.LocalDate;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper
interface ActionMapper {

    @Mapping(target = "id", expression = "java(Action.KIND.globalId(action.id()))")
    @Mapping(target = "overdue", expression = "java(action.isOverdue(today))")
    @Mapping(target = "overdueDays", expression = "java(action.overdueDays(today))")
    @Mapping(target = "onTime", expression = "java(action.onTime())")
    ActionView view(Action action, @Context LocalDate today);

    default ActionOwner same(ActionOwner owner) {
        return owner;
    }

    default ActionOutcome same(ActionOutcome outcome) {
        return outcome;
    }

    default TransferOffer same(TransferOffer offer) {
        return offer;
    }
}
