/** The local token issuer and GraphiQL, for trying the service out. The issuer is absent in production. */
@NullMarked
package uk.caseconference.identity;

import org.jspecify.annotations.NullMarked;
