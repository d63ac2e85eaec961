@NullMarked
package uk.caseconference.shared.graphql;

import org.jspecify.annotations.NullMarked;
