package uk.caseconference.audit;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Layer;
import uk.caseconference.access.standing.ExclusionRegister;

/**
 * The part of the journal that one reader may read: of their own agency, or of all where that agency facilitates an
 * area. The exclusion register holds for governance too, and would not if the journal told who is kept out of what.
 */
@Component
class ReaderScope {

    private final ExclusionRegister exclusions;

    ReaderScope(ExclusionRegister exclusions) {
        this.exclusions = exclusions;
    }

    Criteria of(Actor actor) {
        return new Criteria()
                .andOperator(
                        agency(actor),
                        Criteria.where("things").nin(keptFrom(actor)),
                        new Criteria()
                                .orOperator(
                                        Criteria.where("userId").ne(actor.userId()),
                                        Criteria.where("reason").ne(Layer.EXCLUSION.reason())));
    }

    private static Criteria agency(Actor actor) {
        return actor.standing().facilitates().isEmpty()
                ? Criteria.where("agencyId").is(actor.agencyId())
                : new Criteria();
    }

    private List<String> keptFrom(Actor actor) {
        Set<String> excluded = actor.standing().excludedFrom();
        return excluded.isEmpty()
                ? List.of()
                : Stream.concat(
                                excluded.stream().flatMap(id -> Stream.of("CaseFile:" + id, "Person:" + id)),
                                exclusions.entriesAbout(excluded).stream().map(id -> "Exclusion:" + id))
                        .toList();
    }
}
