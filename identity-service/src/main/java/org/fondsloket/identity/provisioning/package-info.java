/** Makes and erases logins, here and in Keycloak, without leaving one side alone. */
@NullMarked
package org.fondsloket.identity.provisioning;

import org.jspecify.annotations.NullMarked;
