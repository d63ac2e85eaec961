package uk.caseconference.access;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All that the decision needs to know of a thing, stored with it under {@code access}. Null sets read as empty. What
 * is missing never lets anybody in.
 *
 * @param area the area code the thing belongs to
 * @param category the category of data it holds
 * @param caseFile the case it is an item of, or null
 * @param involved agencies that take part in it
 * @param stewards agencies that run or own it
 * @param subjects people and things it is about, for the exclusion register
 * @param audience keys of those its handling lets in: {@code all}, {@code agency:<id>}, {@code listing:<id>}
 * @param expires from when on it is no longer shown, or null
 */
public record AccessFacts(
        @Nullable String area,
        @Nullable String category,
        @Nullable String caseFile,
        @Nullable Set<String> involved,
        @Nullable Set<String> stewards,
        @Nullable Set<String> subjects,
        @Nullable Set<String> audience,
        @Nullable Instant expires) {

    public static final String EVERYBODY = "all";

    public static String agencyKey(String agencyId) {
        return "agency:" + agencyId;
    }

    public static String listingKey(String listingId) {
        return "listing:" + listingId;
    }

    public static AccessFacts of(String area, DataCategory category) {
        return new AccessFacts(area, category.name(), null, null, null, null, Set.of(EVERYBODY), null);
    }

    public AccessFacts inCase(String id) {
        return new AccessFacts(area, category, id, involved, stewards, subjects, audience, expires);
    }

    public AccessFacts involving(Set<String> agencies) {
        return new AccessFacts(
                area, category, caseFile, new TreeSet<>(agencies), stewards, subjects, audience, expires);
    }

    public AccessFacts runBy(Set<String> agencies) {
        return new AccessFacts(
                area, category, caseFile, involved, new TreeSet<>(agencies), subjects, audience, expires);
    }

    public AccessFacts about(Set<String> ids) {
        return new AccessFacts(area, category, caseFile, involved, stewards, new TreeSet<>(ids), audience, expires);
    }

    public AccessFacts heardBy(Set<String> keys, @Nullable Instant until) {
        return new AccessFacts(area, category, caseFile, involved, stewards, subjects, new TreeSet<>(keys), until);
    }
}
