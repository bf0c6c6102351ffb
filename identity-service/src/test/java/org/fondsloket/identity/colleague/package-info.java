/** Holds the invitations of colleagues to their rules. */
@NullMarked
package org.fondsloket.identity.colleague;

import org.jspecify.annotations.NullMarked;
