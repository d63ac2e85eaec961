/** The GraphQL adapter of case files. */
@NullMarked
package uk.caseconference.casefile.graphql;

import org.jspecify.annotations.NullMarked;
