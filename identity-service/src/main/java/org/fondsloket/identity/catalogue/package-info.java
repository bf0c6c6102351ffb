/** Shows everybody the services that can be mandated, and lets the fund set what they need. */
@NullMarked
package org.fondsloket.identity.catalogue;

import org.jspecify.annotations.NullMarked;
