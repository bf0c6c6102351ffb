/** Decides who manages an organisation's users, so that it is never without anybody who can. */
@NullMarked
package org.fondsloket.identity.organisation;

import org.jspecify.annotations.NullMarked;
