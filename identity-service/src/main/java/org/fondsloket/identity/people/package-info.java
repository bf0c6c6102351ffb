/** Lets an organisation manage its own users. */
@NullMarked
package org.fondsloket.identity.people;

import org.jspecify.annotations.NullMarked;
