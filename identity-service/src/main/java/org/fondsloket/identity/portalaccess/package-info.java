/**
 * Decides about a worker's access to the portal at one employer: invited, redeemed, blocked,
 * unblocked.
 */
@NullMarked
package org.fondsloket.identity.portalaccess;

import org.jspecify.annotations.NullMarked;
