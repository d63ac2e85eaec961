package uk.caseconference.minutes.graphql;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Permission;
import uk.caseconference.conference.ConferenceView;
import uk.caseconference.conference.Conferences;
import uk.caseconference.minutes.ApproveMinutes;
import uk.caseconference.minutes.CorrectMinutes;
import uk.caseconference.minutes.MinutesService;
import uk.caseconference.minutes.MinutesView;
import uk.caseconference.minutes.RecomposeMinutes;
import uk.caseconference.register.Connection;
import uk.caseconference.register.HistoryEntry;
import uk.caseconference.register.PageRequest;
import uk.caseconference.register.graphql.NodeSource;

@Controller
class MinutesController implements NodeSource {

    record MinutesPayload(MinutesView minutes) {}

    private final MinutesService minutes;
    private final Conferences conferences;

    MinutesController(MinutesService minutes, Conferences conferences) {
        this.minutes = minutes;
        this.conferences = conferences;
    }

    @QueryMapping
    Optional<MinutesView> minutes(@ContextValue Actor actor, @Argument String id) {
        return minutes.minutes(actor, id);
    }

    @SchemaMapping(typeName = "Conference", field = "minutes")
    Optional<MinutesView> ofConference(@ContextValue Actor actor, ConferenceView conference) {
        return actor.may(Permission.MINUTES_READ) ? minutes.latestOf(actor, conference.localId()) : Optional.empty();
    }

    @SchemaMapping(typeName = "Minutes")
    Optional<MinutesView> replaces(@ContextValue Actor actor, MinutesView minutes) {
        return Optional.ofNullable(minutes.replaces()).flatMap(id -> this.minutes.minutes(actor, id));
    }

    @SchemaMapping(typeName = "Minutes")
    Optional<ConferenceView> conference(@ContextValue Actor actor, MinutesView minutes) {
        return actor.may(Permission.CONFERENCE_READ)
                ? conferences.conference(actor, conferences.globalId(minutes.conferenceId()))
                : Optional.empty();
    }

    @SchemaMapping(typeName = "Minutes")
    Connection<HistoryEntry> history(
            @ContextValue Actor actor,
            MinutesView minutes,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        return HistoryEntry.page(this.minutes.history(actor, minutes.id()), PageRequest.of(first, after));
    }

    @MutationMapping
    MinutesPayload recomposeMinutes(@ContextValue Actor actor, @Argument RecomposeMinutes input) {
        return new MinutesPayload(minutes.recompose(actor, input));
    }

    @MutationMapping
    MinutesPayload approveMinutes(@ContextValue Actor actor, @Argument ApproveMinutes input) {
        return new MinutesPayload(minutes.approve(actor, input));
    }

    @MutationMapping
    MinutesPayload correctMinutes(@ContextValue Actor actor, @Argument CorrectMinutes input) {
        return new MinutesPayload(minutes.correct(actor, input));
    }

    @Override
    public String type() {
        return "Minutes";
    }

    @Override
    public Optional<?> node(Actor actor, String globalId) {
        return minutes.minutes(actor, globalId);
    }
}
