/** The GraphQL adapter of the exclusion register. */
@NullMarked
package uk.caseconference.exclusion.graphql;

import org.jspecify.annotations.NullMarked;
