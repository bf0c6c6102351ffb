/** Decides about invitations by which an organisation's main user lets in a colleague. */
@NullMarked
package org.fondsloket.identity.colleague;

import org.jspecify.annotations.NullMarked;
