/** Tests of what is decided here. */
@NullMarked
package org.fondsloket.identity.organisation;

import org.jspecify.annotations.NullMarked;
