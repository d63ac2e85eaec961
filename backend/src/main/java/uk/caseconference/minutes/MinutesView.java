package uk.caseconference.minutes;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.caseconference.contribution.Marking;

/**
 * An edition of the minutes as one reader may see it.
 *
 * @param conferenceId local id of the conference; never shown
 * @param replaces global id of the edition it replaces; null for the first
 * @param seal null while it is a draft, as is {@code sealIntact}
 */
public record MinutesView(
        String id,
        long version,
        String conferenceId,
        int edition,
        MinutesStatus status,
        Marking marking,
        @Nullable String replaces,
        @Nullable String reason,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable String seal,
        @Nullable Boolean sealIntact,
        MinutesContent content) {

    public String name() {
        return content.name();
    }

    public Instant startsAt() {
        return content.startsAt();
    }

    public Instant endsAt() {
        return content.endsAt();
    }

    public @Nullable String place() {
        return content.place();
    }

    public @Nullable String link() {
        return content.link();
    }

    public String chair() {
        return content.chair();
    }

    public String chairAgencyId() {
        return content.chairAgencyId();
    }

    public @Nullable String minuteTaker() {
        return content.minuteTaker();
    }

    public String confidentiality() {
        return content.confidentiality();
    }

    public @Nullable Instant declarationReadAt() {
        return content.declarationReadAt();
    }

    public boolean quorate() {
        return content.quorate();
    }

    public @Nullable String notQuorateBecause() {
        return content.notQuorateBecause();
    }

    public List<MinutesContent.Present> present() {
        return content.present();
    }

    public List<MinutesContent.Observer> observers() {
        return content.observers();
    }

    public List<MinutesContent.Apology> apologies() {
        return content.apologies();
    }

    public List<String> absent() {
        return content.absent();
    }

    public List<MinutedItem> items() {
        return content.items();
    }

    public List<MinutesContent.Correction> corrections() {
        return content.corrections();
    }
}
