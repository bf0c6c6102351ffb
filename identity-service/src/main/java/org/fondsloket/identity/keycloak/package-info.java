/** The only door to Keycloak's administration. */
@NullMarked
package org.fondsloket.identity.keycloak;

import org.jspecify.annotations.NullMarked;
