package uk.caseconference.minutes.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import uk.caseconference.access.Actor;
import uk.caseconference.casefile.CaseFileView;
import uk.caseconference.casefile.CaseFiles;
import uk.caseconference.minutes.MinutedItem;
import uk.caseconference.minutes.MinutesContent;
import uk.caseconference.person.PersonService;
import uk.caseconference.person.PersonView;
import uk.caseconference.shared.GlobalId;

/** What the minutes refer to, each through the decision, for all items at once. */
@Controller
class MinutedItemController {

    private final CaseFiles caseFiles;
    private final PersonService people;

    MinutedItemController(CaseFiles caseFiles, PersonService people) {
        this.caseFiles = caseFiles;
        this.people = people;
    }

    @BatchMapping(typeName = "MinutedItem")
    Map<MinutedItem, CaseFileView> caseFile(@ContextValue Actor actor, List<MinutedItem> items) {
        Set<String> ids = items.stream().map(MinutedItem::caseFile).collect(Collectors.toSet());
        return matched(items, MinutedItem::caseFile, caseFiles.byLocalIds(actor, ids));
    }

    @BatchMapping(typeName = "MinutedParty")
    Map<MinutedItem.Party, PersonView> person(@ContextValue Actor actor, List<MinutedItem.Party> parties) {
        Set<String> ids = parties.stream().map(MinutedItem.Party::personId).collect(Collectors.toSet());
        return matched(parties, MinutedItem.Party::personId, people.byLocalIds(actor, ids));
    }

    @SchemaMapping(typeName = "MinutedItem")
    String listingId(MinutedItem item) {
        return GlobalId.of("Listing", item.listing());
    }

    @SchemaMapping(typeName = "MinutedEntry")
    String contributionId(MinutedItem.Entry entry) {
        return GlobalId.of("Contribution", entry.contribution());
    }

    @SchemaMapping(typeName = "MinutesCorrection")
    @Nullable
    String listingId(MinutesContent.Correction correction) {
        String listing = correction.listing();
        return listing == null ? null : GlobalId.of("Listing", listing);
    }

    private static <K, V> Map<K, V> matched(List<K> keys, Function<K, String> id, Map<String, V> found) {
        Map<K, V> matched = new HashMap<>();
        keys.forEach(key -> Optional.ofNullable(found.get(id.apply(key))).ifPresent(value -> matched.put(key, value)));
        return matched;
    }
}
