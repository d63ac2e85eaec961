/** The GraphQL plumbing every feature shares: scalars, connections, error shape. */
@NullMarked
package uk.caseconference.shared.graphql;

import org.jspecify.annotations.NullMarked;
