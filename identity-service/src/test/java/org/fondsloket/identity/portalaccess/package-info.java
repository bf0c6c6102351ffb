/** Tests of what is decided here. */
@NullMarked
package org.fondsloket.identity.portalaccess;

import org.jspecify.annotations.NullMarked;
