/** What every part of the GraphQL contract keeps to. */
@NullMarked
package uk.caseconference.schema;

import org.jspecify.annotations.NullMarked;
