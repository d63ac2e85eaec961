/** The GraphQL adapter of minutes. */
@NullMarked
package uk.caseconference.minutes.graphql;

import org.jspecify.annotations.NullMarked;
