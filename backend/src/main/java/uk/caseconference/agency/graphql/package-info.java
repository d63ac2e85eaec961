/** The GraphQL adapter of the agency register. */
@NullMarked
package uk.caseconference.agency.graphql;

import org.jspecify.annotations.NullMarked;
