/** The GraphQL adapter of what is owed. */
@NullMarked
package uk.caseconference.work.graphql;

import org.jspecify.annotations.NullMarked;
