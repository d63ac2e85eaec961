/** The GraphQL adapter of contributions. */
@NullMarked
package uk.caseconference.contribution.graphql;

import org.jspecify.annotations.NullMarked;
