/** The GraphQL adapter of risk instruments and assessments. */
@NullMarked
package uk.caseconference.risk.graphql;

import org.jspecify.annotations.NullMarked;
