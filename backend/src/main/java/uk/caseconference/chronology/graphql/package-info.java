/** The GraphQL adapter of the chronology. */
@NullMarked
package uk.caseconference.chronology.graphql;

import org.jspecify.annotations.NullMarked;
