package uk.caseconference.actionplan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An action plan as the agencies of its case see it. */
public record ActionPlanView(
        String id,
        long version,
        PlanStatus status,
        LocalDate openedOn,
        @Nullable LocalDate reviewOn,
        List<Objective> objectives,
        @Nullable LocalDate closedOn,
        @Nullable String outcome) {}
