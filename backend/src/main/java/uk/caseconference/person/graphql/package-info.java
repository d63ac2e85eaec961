/** The GraphQL adapter of people and organisations. */
@NullMarked
package uk.caseconference.person.graphql;

import org.jspecify.annotations.NullMarked;
