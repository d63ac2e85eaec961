package uk.caseconference.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an edition of the minutes says: words that are stored and sealed as they stand.
 *
 * @param chairAgencyId code of the agency that chaired
 * @param absent codes of the agencies that sent nobody and nothing
 * @param corrections what was corrected since the first edition, the first correction first
 */
public record MinutesContent(
        int edition,
        String name,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        @Nullable String link,
        String chair,
        String chairAgencyId,
        @Nullable String minuteTaker,
        String confidentiality,
        @Nullable Instant declarationReadAt,
        boolean quorate,
        @Nullable String notQuorateBecause,
        List<Present> present,
        List<Observer> observers,
        List<Apology> apologies,
        List<String> absent,
        List<MinutedItem> items,
        List<Correction> corrections) {

    /** Somebody who was there, for an agency. */
    public record Present(String agencyId, @Nullable String name, boolean deputy) {}

    /** Somebody who listened, and when they signed the confidentiality statement. */
    public record Observer(
            String agencyId,
            @Nullable String name,
            @Nullable LocalDate statementSignedOn) {}

    /** An agency that could not come, and whether it sent what it knows. */
    public record Apology(
            String agencyId,
            @Nullable String name,
            boolean informationSent,
            @Nullable LocalDate receivedOn) {}

    /**
     * What an edition puts right in the one before.
     *
     * @param listing local id of the item it belongs to; null where it belongs to none
     */
    public record Correction(@Nullable String listing, String text) {}

    MinutesContent asEdition(int number, List<Correction> corrected) {
        return with(number, items, corrected);
    }

    /** As somebody may read it who sees these listings and these contributions: as if there had been nothing else. */
    MinutesContent seenBy(Set<String> listings, Set<String> contributions) {
        List<MinutedItem> seen = new ArrayList<>();
        items.stream()
                .filter(i -> listings.contains(i.listing()))
                .forEach(i -> seen.add(i.seenBy(seen.size() + 1, contributions)));
        return with(
                edition,
                List.copyOf(seen),
                corrections.stream()
                        .filter(c -> c.listing() == null ? concerns(seen) : listings.contains(c.listing()))
                        .toList());
    }

    /** Whether what belongs to no one item is for somebody who sees these: not where every item is kept from them. */
    private boolean concerns(List<MinutedItem> seen) {
        return items.isEmpty() || !seen.isEmpty();
    }

    private MinutesContent with(int number, List<MinutedItem> some, List<Correction> corrected) {
        return new MinutesContent(
                number,
                name,
                startsAt,
                endsAt,
                place,
                link,
                chair,
                chairAgencyId,
                minuteTaker,
                confidentiality,
                declarationReadAt,
                quorate,
                notQuorateBecause,
                present,
                observers,
                apologies,
                absent,
                some,
                corrected);
    }
}
