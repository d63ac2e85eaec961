/** The GraphQL adapter of the journal. */
@NullMarked
package uk.caseconference.audit.graphql;

import org.jspecify.annotations.NullMarked;
