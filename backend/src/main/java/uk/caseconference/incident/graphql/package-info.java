/** The GraphQL adapter of incidents. */
@NullMarked
package uk.caseconference.incident.graphql;

import org.jspecify.annotations.NullMarked;
