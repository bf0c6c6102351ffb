/** Puts the decisions about an employer's portal for workers into the event store. */
@NullMarked
package org.fondsloket.identity.employeeportal.axon;

import org.jspecify.annotations.NullMarked;
