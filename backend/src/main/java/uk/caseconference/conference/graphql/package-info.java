/** The GraphQL adapter of conferences. */
@NullMarked
package uk.caseconference.conference.graphql;

import org.jspecify.annotations.NullMarked;
