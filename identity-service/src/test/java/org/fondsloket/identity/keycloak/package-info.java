/** Tests of the package of the same name. */
@NullMarked
package org.fondsloket.identity.keycloak;

import org.jspecify.annotations.NullMarked;
