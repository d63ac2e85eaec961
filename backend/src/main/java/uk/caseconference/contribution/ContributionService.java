package uk.caseconference.contribution;

import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Permission;
import uk.caseconference.agency.AgencyService;
import uk.caseconference.casefile.CaseFiles;
import uk.caseconference.casefile.CaseInHand;
import uk.caseconference.register.Registrar;
import uk.caseconference.shared.Problem;
import uk.caseconference.shared.Rule;

/** What agencies do with their contributions. */
@Service
public class ContributionService {

    private final Registrar registrar;
    private final CaseFiles caseFiles;
    private final AgencyService agencies;
    private final ObjectProvider<Listings> listings;
    private final ContributionMapper mapper;
    private final Clock clock;

    ContributionService(
            Registrar registrar,
            CaseFiles caseFiles,
            AgencyService agencies,
            ObjectProvider<Listings> listings,
            ContributionMapper mapper,
            Clock clock) {
        this.registrar = registrar;
        this.caseFiles = caseFiles;
        this.agencies = agencies;
        this.listings = listings;
        this.mapper = mapper;
        this.clock = clock;
    }

    public ContributionView add(Actor actor, AddContribution c) {
        return mapper.view(registrar.create(actor, Permission.CASE_CONTRIBUTE, Contribution.KIND, c, id -> {
            CaseInHand inHand = caseFiles.inHand(actor, Permission.CASE_CONTRIBUTE, c.caseFileId());
            String listing = listingOf(actor, inHand, c.listingId());
            Handling handling = handling(actor, inHand, c.handling());
            return new Contribution(id, inHand, listing, c, handling, clock.instant());
        }));
    }

    public ContributionView changeHandling(Actor actor, ChangeHandling c) {
        return mapper.view(registrar.changeAsSteward(
                actor, Permission.CASE_CONTRIBUTE, Contribution.KIND, c.contributionId(), c, found -> {
                    String caseFile = caseFiles.globalId(found.getCaseFile());
                    CaseInHand inHand = caseFiles.inHand(actor, Permission.CASE_CONTRIBUTE, caseFile);
                    found.changeHandling(handling(actor, inHand, c.handling()), c.reason());
                }));
    }

    public ContributionView withdraw(Actor actor, WithdrawContribution c) {
        return mapper.view(registrar.changeAsSteward(
                actor,
                Permission.CASE_CONTRIBUTE,
                Contribution.KIND,
                c.contributionId(),
                c,
                found -> found.withdraw(c.reason())));
    }

    private @Nullable String listingOf(Actor actor, CaseInHand inHand, @Nullable String globalId) {
        if (globalId == null) {
            return null;
        }
        Listing listing = listings.orderedStream()
                .flatMap(l -> l.listing(actor, globalId).stream())
                .findFirst()
                .orElseThrow(Problem::notFound);
        new Rule.Gate()
                .require(Contribution.LISTING_OF_CASE, listing.caseFile().equals(inHand.id()))
                .require(Contribution.RESEARCH_OPEN, listing.researchOpen())
                .pass();
        return listing.id();
    }

    private Handling handling(Actor actor, CaseInHand inHand, HandlingInput input) {
        if (input.expires() != null && !input.expires().isAfter(clock.instant())) {
            throw Problem.invalid("input.handling.expires", "handling.expires must be in the future.");
        }
        Set<String> named = new TreeSet<>();
        input.agencyIds()
                .forEach(id -> named.add(agencies.agency(actor, id)
                        .orElseThrow(Problem::notFound)
                        .code()));
        Contribution.AUDIENCE_TAKES_PART.require(inHand.involved().containsAll(named));
        return new Handling(
                input.audience(), named, input.marking(), input.instruction(), input.onwardSharing(), input.expires());
    }
}
