/** Decides what happens to a person's way in: that it is known, recovered, changed and erased. */
@NullMarked
package org.fondsloket.identity.signin;

import org.jspecify.annotations.NullMarked;
