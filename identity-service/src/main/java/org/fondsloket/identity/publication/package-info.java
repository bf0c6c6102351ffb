/** Tells all other services about granted and revoked access. */
@NullMarked
package org.fondsloket.identity.publication;

import org.jspecify.annotations.NullMarked;
