/** Tests who may be let into an organisation. */
@NullMarked
package org.fondsloket.identity.people;

import org.jspecify.annotations.NullMarked;
