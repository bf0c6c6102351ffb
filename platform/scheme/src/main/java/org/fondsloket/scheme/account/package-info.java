/** The contribution account: interest, netting, estimates and the last days of claims. */
@NullMarked
package org.fondsloket.scheme.account;

import org.jspecify.annotations.NullMarked;
