/** Leads from a number that no longer counts to the company that goes on under another one. */
@NullMarked
package org.fondsloket.reporting.succession;

import org.jspecify.annotations.NullMarked;
