/**
 * Decides which strength of login a service of the fund needs, and never less than its data need.
 */
@NullMarked
package org.fondsloket.identity.policy;

import org.jspecify.annotations.NullMarked;
