package uk.caseconference.shared.store;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** Something to keep: a label and a count, with a version. */
@Document("parcels")
record Parcel(
        @Id String id,
        String label,
        int count,
        @Version @Nullable Long version) {

    Parcel withCount(int newCount) {
        return new Parcel(id, label, newCount, version);
    }
}
