package vn.danchieu.portal.audit;

import java.time.Instant;

/**
 * One line of the audit.
 *
 * @param person who did it, by the name of the account; blank for nobody who signed in
 * @param thing what it was done to, such as the address of a document or the name of an account
 * @param detail what changed, old and new
 */
public record Entry(
    Instant happened, String person, AuditAction action, String thing, String detail) {}
