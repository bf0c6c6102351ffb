/** One person's or machine's access to one employer: the pure rules. */
@NullMarked
package org.fondsloket.identity.access;

import org.jspecify.annotations.NullMarked;
