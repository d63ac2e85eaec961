package uk.caseconference.exclusion.graphql;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import uk.caseconference.access.Actor;
import uk.caseconference.exclusion.AddExclusion;
import uk.caseconference.exclusion.ExclusionService;
import uk.caseconference.exclusion.ExclusionView;
import uk.caseconference.exclusion.LiftExclusion;
import uk.caseconference.register.Connection;
import uk.caseconference.register.HistoryEntry;
import uk.caseconference.register.PageRequest;
import uk.caseconference.register.graphql.NodeSource;

@Controller
class ExclusionController implements NodeSource {

    record ExclusionPayload(ExclusionView exclusion) {}

    private final ExclusionService exclusions;

    ExclusionController(ExclusionService exclusions) {
        this.exclusions = exclusions;
    }

    @QueryMapping
    Connection<ExclusionView> exclusions(
            @ContextValue Actor actor,
            @Argument String targetId,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        return exclusions.exclusions(actor, targetId, PageRequest.of(first, after));
    }

    @SchemaMapping(typeName = "Exclusion")
    Connection<HistoryEntry> history(
            @ContextValue Actor actor,
            ExclusionView exclusion,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        return HistoryEntry.page(exclusions.history(actor, exclusion.id()), PageRequest.of(first, after));
    }

    @MutationMapping
    ExclusionPayload addExclusion(@ContextValue Actor actor, @Argument AddExclusion input) {
        return new ExclusionPayload(exclusions.add(actor, input));
    }

    @MutationMapping
    ExclusionPayload liftExclusion(@ContextValue Actor actor, @Argument LiftExclusion input) {
        return new ExclusionPayload(exclusions.lift(actor, input));
    }

    @Override
    public String type() {
        return "Exclusion";
    }

    @Override
    public Optional<?> node(Actor actor, String globalId) {
        return exclusions.exclusion(actor, globalId);
    }
}
