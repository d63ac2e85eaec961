/** The GraphQL adapter of action plans and actions. */
@NullMarked
package uk.caseconference.actionplan.graphql;

import org.jspecify.annotations.NullMarked;
