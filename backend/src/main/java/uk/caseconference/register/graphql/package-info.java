/** The global node query, and types every history is told in. */
@NullMarked
package uk.caseconference.register.graphql;

import org.jspecify.annotations.NullMarked;
