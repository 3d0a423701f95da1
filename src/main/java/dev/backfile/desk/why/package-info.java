/**
 * Why a site is as it is: which of its pages and files a user means, and what the ledger remembers of how they hang together.
 * The door asks here; nothing is read but the ledger, and nothing is changed.
 */
@NullMarked
package dev.backfile.desk.why;

import org.jspecify.annotations.NullMarked;
