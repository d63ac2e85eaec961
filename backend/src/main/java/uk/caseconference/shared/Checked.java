package uk.caseconference.shared;

import java.util.function.BiConsumer;

/** An input with conditions across its fields, beyond those that annotations say. */
public interface Checked {

    /** Hands every fault found to the collector: the field, and what is wrong with it. */
    void check(BiConsumer<String, String> faults);
}
