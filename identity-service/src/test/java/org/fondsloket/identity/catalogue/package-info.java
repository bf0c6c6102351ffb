/** Tests of what is decided here. */
@NullMarked
package org.fondsloket.identity.catalogue;

import org.jspecify.annotations.NullMarked;
