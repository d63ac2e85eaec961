package uk.caseconference.exclusion;

import java.util.Collection;
import java.util.Set;

/**
 * What the exclusion register asks of the people on record, so that somebody who declared a connection to one of them is
 * kept out of that person and of every case the person is a party of. The feature that keeps people implements it as a
 * bean; without one nobody is named.
 */
public interface PartyNames {

    /**
     * The local ids of all people one of whose names or aliases may mean one of these, by one indexed query: store
     * {@code NameKey.of(name, null).name()} of each name beside the person. No decision applies and nothing goes on a
     * trail: the answer is shown to nobody, it only takes away.
     */
    Set<String> peopleNamed(Collection<NameKey> names);
}
