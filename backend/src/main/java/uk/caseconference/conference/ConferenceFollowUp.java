package uk.caseconference.conference;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Installation;
import uk.caseconference.casefile.CaseFiles;
import uk.caseconference.casefile.CaseStatus;
import uk.caseconference.register.FollowUp;
import uk.caseconference.register.Kind;

/** Brings cases into line with the conference that listed them last, and tells others when a conference is closed. */
@Component
class ConferenceFollowUp implements FollowUp<Conference> {

    private final CaseFiles caseFiles;
    private final ConferenceRegister register;
    private final WholeRecord record;
    private final ObjectProvider<ConferenceClosed> listeners;

    ConferenceFollowUp(
            CaseFiles caseFiles,
            ConferenceRegister register,
            WholeRecord record,
            ObjectProvider<ConferenceClosed> listeners) {
        this.caseFiles = caseFiles;
        this.register = register;
        this.record = record;
        this.listeners = listeners;
    }

    @Override
    public Kind<Conference> of() {
        return Conference.KIND;
    }

    @Override
    public void follow(Conference conference) {
        Actor service = Installation.acting("conference");
        conference.agenda().listings().stream()
                .filter(l -> !register.listedSince(l))
                .forEach(l -> bringAlong(service, conference, l));
        if (conference.getStatus() == ConferenceStatus.CLOSED) {
            listeners.orderedStream().forEach(l -> l.closed(service, record.of(conference)));
        }
    }

    private void bringAlong(Actor service, Conference conference, Listing listing) {
        switch (listing.getOutcome()) {
            case CONCLUDED -> caseFiles.followListing(service, listing.getCaseFile(), CaseStatus.DISCUSSED);
            case PENDING -> {
                if (conference.getStatus() != ConferenceStatus.CANCELLED) {
                    caseFiles.followListing(
                            service,
                            listing.getCaseFile(),
                            listing.isEmergency() ? CaseStatus.EMERGENCY_LISTED : CaseStatus.LISTED);
                    if (conference.getCourse().publishedAt() != null) {
                        caseFiles.followListing(service, listing.getCaseFile(), CaseStatus.RESEARCH);
                    }
                }
            }
            case DEFERRED -> {}
        }
    }
}
