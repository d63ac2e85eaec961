/** The global node query, and types every history is told in. */
@NullMarked
@NamedInterface("graphql")
package uk.caseconference.register.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
