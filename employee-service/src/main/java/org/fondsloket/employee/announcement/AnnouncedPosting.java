package org.fondsloket.employee.announcement;

/** The id under which the posting is ended later. */
record AnnouncedPosting(String postingId) {}
