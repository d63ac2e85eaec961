/** Turns the access token of a request into its actor, and holds the answer back until it is journalled. */
@NullMarked
package uk.caseconference.access.graphql;

import org.jspecify.annotations.NullMarked;
