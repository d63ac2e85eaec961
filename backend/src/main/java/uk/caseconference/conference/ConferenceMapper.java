package uk.caseconference.conference;

import java.util.List;
import java.util.stream.IntStream;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import uk.caseconference.conference.attendance.QuorumRule;
import uk.caseconference.conference.discussion.AgreedRisk;

@Mapper
interface ConferenceMapper {

    @Mapping(target = "id", expression = "java(Conference.KIND.globalId(conference.id()))")
    @Mapping(target = "localId", expression = "java(conference.id())")
    @Mapping(target = "startsAt", source = "sitting.startsAt")
    @Mapping(target = "endsAt", source = "sitting.endsAt")
    @Mapping(target = "place", source = "sitting.place")
    @Mapping(target = "link", source = "sitting.link")
    @Mapping(target = "researchDueAt", source = "sitting.researchDueAt")
    @Mapping(target = "publishedAt", source = "course.publishedAt")
    @Mapping(target = "declaration", source = "course.declaration")
    @Mapping(target = "opening", source = "course.opening")
    @Mapping(target = "closedAt", source = "course.closedAt")
    @Mapping(target = "cancelledBecause", source = "course.cancelledBecause")
    @Mapping(target = "source", expression = "java(conference)")
    ConferenceView view(Conference conference);

    @Mapping(target = "id", expression = "java(listing.globalId())")
    @Mapping(target = "localId", source = "listing.id")
    @Mapping(target = "startsAt", source = "listing.startsAt")
    @Mapping(target = "takesResearch", expression = "java(listing.takesResearch(in.status()))")
    @Mapping(target = "conference", source = "in")
    ListingView view(ConferenceView in, Listing listing, int order);

    /** Numbered from 1. */
    default List<ListingView> views(ConferenceView in, List<Listing> listings) {
        return IntStream.range(0, listings.size())
                .mapToObj(i -> view(in, listings.get(i), i + 1))
                .toList();
    }

    default ConferenceView same(ConferenceView conference) {
        return conference;
    }

    default Chair same(Chair chair) {
        return chair;
    }

    default MinuteTaker same(MinuteTaker minuteTaker) {
        return minuteTaker;
    }

    default QuorumRule same(QuorumRule rule) {
        return rule;
    }

    default Declaration same(Declaration declaration) {
        return declaration;
    }

    default Opening same(Opening opening) {
        return opening;
    }

    default AgreedRisk same(AgreedRisk risk) {
        return risk;
    }
}
