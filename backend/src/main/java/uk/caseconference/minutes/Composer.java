package uk.caseconference.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.caseconference.actionplan.ActionView;
import uk.caseconference.actionplan.Actions;
import uk.caseconference.casefile.CaseFileView;
import uk.caseconference.casefile.CaseFiles;
import uk.caseconference.conference.ConferenceKind;
import uk.caseconference.conference.ConferenceRecord;
import uk.caseconference.conference.ConferenceView;
import uk.caseconference.conference.ListingView;
import uk.caseconference.conference.Opening;
import uk.caseconference.conference.attendance.AttendanceCode;
import uk.caseconference.conference.attendance.Attendee;
import uk.caseconference.contribution.ContributionView;
import uk.caseconference.contribution.Contributions;

/** Writes minutes out of the record of a conference. */
@Component
class Composer {

    private static final String CONFIDENTIALITY =
            "These minutes must not be shared or copied without the agreement of the agencies concerned.";

    private final CaseFiles caseFiles;
    private final Contributions contributions;
    private final Actions actions;
    private final Clock clock;

    Composer(CaseFiles caseFiles, Contributions contributions, Actions actions, Clock clock) {
        this.caseFiles = caseFiles;
        this.contributions = contributions;
        this.actions = actions;
        this.clock = clock;
    }

    MinutesContent compose(ConferenceRecord record) {
        ConferenceView c = record.conference();
        Opening opening = c.opening();
        return new MinutesContent(
                1,
                c.series() == null ? words(c.kind()) : c.series(),
                c.startsAt(),
                c.endsAt(),
                c.place(),
                c.link(),
                c.chair().name(),
                c.chair().agencyId(),
                c.minuteTaker() == null ? null : c.minuteTaker().name(),
                CONFIDENTIALITY,
                c.declaration() == null ? null : c.declaration().readAt(),
                opening != null && opening.quorate(),
                opening == null ? null : opening.reason(),
                entries(record, a -> a.code().takesPart(), Composer::present),
                entries(
                        record,
                        a -> a.code() == AttendanceCode.OBSERVER,
                        a -> new MinutesContent.Observer(a.agencyId(), a.name(), a.statementSignedOn())),
                entries(record, Composer::isApology, Composer::apology),
                entries(record, a -> a.code() == AttendanceCode.ABSENT, Attendee::agencyId),
                items(record),
                List.of());
    }

    private List<MinutedItem> items(ConferenceRecord record) {
        LocalDate heldOn = LocalDate.ofInstant(record.conference().startsAt(), clock.getZone());
        List<String> listings =
                record.listings().stream().map(ListingView::localId).toList();
        List<String> cases =
                record.listings().stream().map(ListingView::caseFile).toList();
        Map<String, CaseFileView> files = caseFiles.forTheRecord(cases);
        Map<String, List<ContributionView>> shared = contributions.forTheRecord(listings).stream()
                .filter(c -> c.listing() != null)
                .collect(Collectors.groupingBy(c -> Objects.requireNonNull(c.listing())));
        Map<String, List<ActionView>> agreed = actions.forTheRecord(listings).stream()
                .filter(a -> a.listingId() != null)
                .collect(Collectors.groupingBy(a -> Objects.requireNonNull(a.listingId())));
        Map<String, List<ActionView>> owed = actions.outstandingForTheRecord(cases, heldOn).stream()
                .collect(Collectors.groupingBy(ActionView::caseFileId));
        return record.listings().stream()
                .flatMap(l -> Stream.ofNullable(files.get(l.caseFile()))
                        .map(file -> item(
                                l,
                                file,
                                withdrew(record, l),
                                shared.getOrDefault(l.localId(), List.of()).stream()
                                        .map(Composer::entry)
                                        .toList(),
                                owed.getOrDefault(l.caseFile(), List.of()).stream()
                                        .filter(a -> !l.localId().equals(a.listingId()))
                                        .map(a -> MinutedAction.reviewed(a, heldOn))
                                        .toList(),
                                agreed.getOrDefault(l.localId(), List.of()).stream()
                                        .map(MinutedAction::agreed)
                                        .toList())))
                .toList();
    }

    private static MinutedItem item(
            ListingView l,
            CaseFileView file,
            List<MinutesContent.Present> withdrew,
            List<MinutedItem.Entry> entries,
            List<MinutedAction> reviewed,
            List<MinutedAction> agreed) {
        return new MinutedItem(
                l.order(),
                l.localId(),
                l.caseFile(),
                file.reference(),
                l.outcome(),
                l.deferredBecause(),
                file.parties().stream()
                        .map(p -> new MinutedItem.Party(p.personId(), p.role()))
                        .toList(),
                withdrew,
                entries,
                l.riskViews(),
                l.agreedRisk(),
                l.dissents(),
                l.decisions(),
                reviewed,
                agreed);
    }

    private static MinutedItem.Entry entry(ContributionView c) {
        return new MinutedItem.Entry(c.localId(), c.originator(), c.knowledge(), c.text());
    }

    private static List<MinutesContent.Present> withdrew(ConferenceRecord record, ListingView listing) {
        return entries(record, a -> a.isConflict() && a.excludedFrom().contains(listing.localId()), Composer::present);
    }

    private static MinutesContent.Present present(Attendee a) {
        return new MinutesContent.Present(a.agencyId(), a.name(), a.code() == AttendanceCode.DEPUTY);
    }

    private static boolean isApology(Attendee a) {
        return a.code() == AttendanceCode.APOLOGIES_INFO_SENT || a.code() == AttendanceCode.APOLOGIES_NO_INFO;
    }

    private static MinutesContent.Apology apology(Attendee a) {
        boolean sent = a.code() == AttendanceCode.APOLOGIES_INFO_SENT;
        return new MinutesContent.Apology(a.agencyId(), a.name(), sent, a.infoReceivedOn());
    }

    private static <T> List<T> entries(ConferenceRecord record, Predicate<Attendee> wanted, Function<Attendee, T> as) {
        return record.attendance().stream().filter(wanted).map(as).toList();
    }

    private static String words(ConferenceKind kind) {
        return switch (kind) {
            case ASB_HIGH_HARM -> "Anti-social behaviour conference";
            case EMERGENCY -> "Emergency conference";
            case LOCATION -> "Location conference";
        };
    }
}
