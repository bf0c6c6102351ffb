/** Tests of the rules of a request for a document. */
@NullMarked
package org.fondsloket.mailbox.request;

import org.jspecify.annotations.NullMarked;
