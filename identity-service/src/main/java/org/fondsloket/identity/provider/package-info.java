/**
 * Decides when others hear of a service provider's name and address, and when they must forget
 * them.
 */
@NullMarked
package org.fondsloket.identity.provider;

import org.jspecify.annotations.NullMarked;
