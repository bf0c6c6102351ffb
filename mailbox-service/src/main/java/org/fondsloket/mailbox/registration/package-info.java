/** Letters with which an organisation registers: on paper only, for they carry a code. */
@NullMarked
package org.fondsloket.mailbox.registration;

import org.jspecify.annotations.NullMarked;
