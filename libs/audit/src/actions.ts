/**
 * Whose matter an act is, and so who may hear that it was done. What follows from a matter for whom is in
 * `libs/licensing/src/audience/recorded-acts.ts`.
 */
export type Matter =
  /** Whoever sees the application, or the license. */
  | 'open'
  /** The government as far as it sees the application; the applicant where the entry says `isOpen`. */
  | 'event'
  /** The government as far as it sees the application. */
  | 'inside'
  /** BIS. */
  | 'office'
  /** The office of whoever did it: BIS, or an agency. */
  | 'own_office'
  /** The government as far as it sees the application, and the side of whoever did it. */
  | 'attachment'
  /** The supplier's own people. */
  | 'filer'
  /** The supplier's own people, and those who read parties. */
  | 'party'
  /** The same, and whoever sees an application of the party. */
  | 'alert'
  /** The supplier's own people, and the government. */
  | 'supplier'
  /** The supplier's own people, or of the government whoever did it. */
  | 'screening'
  /** The owners of the endpoint. */
  | 'endpoint'
  /** Who gives the delegation, and who receives it. */
  | 'delegation'
  /** Those who read the office's settings. */
  | 'settings'
  | 'everybody'
  /** Those who read the record. */
  | 'record';

/** Every act that the record knows, and whose matter it is; one that is not here cannot be recorded. */
export const AUDIT_ACTIONS = {
  'application.created': 'filer',
  'application.edited': 'filer',
  'application.deleted': 'filer',
  'application.registered': 'open',
  'application.information_requested': 'event',
  'application.information_received': 'event',
  'application.hold_placed': 'event',
  'application.state_initiated': 'event',
  'application.hold_released': 'event',
  'application.referred': 'event',
  'application.position': 'event',
  'application.escalated_to_oc': 'event',
  'application.oc_decision': 'event',
  'application.appealed_to_acep': 'event',
  'application.acep_decision': 'event',
  'application.appealed_to_earb': 'event',
  'application.earb_initiated': 'event',
  'application.earb_decision': 'event',
  'application.appealed_to_president': 'event',
  'application.president_decision': 'event',
  'application.intent_to_deny': 'event',
  'application.itd_response': 'event',
  'application.itd_withdrawn': 'event',
  'application.approved': 'event',
  'application.denied': 'event',
  'application.returned_without_action': 'event',
  'application.no_license_required': 'event',
  'application.withdrawn': 'event',
  'application.appeal_filed': 'event',
  'application.appeal_decided': 'event',
  'application.observed': 'filer',
  'application.superseded': 'filer',
  'closure.recorded': 'everybody',
  'closure.voided': 'everybody',
  'applications.assigned': 'inside',
  'application.assigned': 'filer',
  'calendar_feed.opened': 'filer',
  'calendar_feed.revoked': 'filer',
  'case_hold.placed': 'filer',
  'case_hold.lifted': 'filer',
  'case_note.added': 'filer',
  'contact.recorded': 'filer',
  'contact.superseded': 'filer',
  'decision.proposed': 'office',
  'decision.countersigned': 'office',
  'decision.rejected': 'office',
  'delegation.made': 'delegation',
  'delegation.ended': 'delegation',
  'note.added': 'own_office',
  'attachment.added': 'attachment',
  'appeal.statement': 'open',
  'appeal.submission': 'open',
  'appeal.hearing_request': 'open',
  'appeal.stay_request': 'open',
  'appeal.information_request': 'open',
  'appeal.hearing_granted': 'open',
  'appeal.hearing_denied': 'open',
  'appeal.hearing_report': 'inside',
  'appeal.stay_granted': 'open',
  'appeal.stay_denied': 'open',
  'appeal.decision': 'open',
  'legal_hold.placed': 'open',
  'legal_hold.lifted': 'open',
  'license.issued': 'open',
  'license.conditions_acknowledged': 'open',
  'license.shipment_recorded': 'open',
  'license.release_recorded': 'open',
  'license.recorded': 'filer',
  'license.superseded': 'filer',
  'license.shipment_voided': 'filer',
  'license.shipment_returned': 'filer',
  'license.document_added': 'filer',
  'license.amended': 'event',
  'license.amendment_answered': 'event',
  'license.suspended': 'open',
  'license.reinstated': 'open',
  'license.revoked': 'open',
  'license.notice_voided': 'filer',
  'authorization.recorded': 'filer',
  'authorization.withdrawn': 'filer',
  'duty.recorded': 'filer',
  'duty.corrected': 'filer',
  'duty.cancelled': 'filer',
  'duty.met': 'filer',
  'duty.met_voided': 'filer',
  'review.requested': 'filer',
  'review.approved': 'filer',
  'review.returned': 'filer',
  'review.delegated': 'filer',
  'review.reopened': 'filer',
  'review.overridden': 'filer',
  'review_policy.set': 'record',
  'review_policy.retired': 'record',
  'review_absence.set': 'filer',
  'review_absence.ended': 'filer',
  'intake.received': 'filer',
  'proposal.made': 'filer',
  'proposal.accepted': 'filer',
  'proposal.dismissed': 'filer',
  'bulk_filing.uploaded': 'filer',
  'import.uploaded': 'filer',
  'import_mapping.kept': 'filer',
  'template.created': 'filer',
  'template.deleted': 'filer',
  'supplier.created': 'supplier',
  'supplier.edited': 'supplier',
  'order.checked': 'supplier',
  'order.rechecked': 'supplier',
  'order.issued': 'supplier',
  'order.freed': 'supplier',
  'product.created': 'supplier',
  'product.edited': 'supplier',
  'product.classified': 'supplier',
  'product.classification_document_added': 'supplier',
  'party.created': 'party',
  'party.edited': 'party',
  'party.owners_set': 'party',
  'screening_alert.opened': 'alert',
  'screening_alert.closed': 'alert',
  'screening_alert.adjudicated': 'alert',
  'screening_alert.kept': 'alert',
  'screening_suppression.added': 'party',
  'screening_suppression.ended': 'party',
  'screening_suppression.expired': 'party',
  'determination.superseded': 'screening',
  'determination_batch.asked': 'screening',
  'determination_batch.cancelled': 'screening',
  'screening_batch.uploaded': 'screening',
  'screening_batch.cancelled': 'screening',
  'entity_list.imported': 'everybody',
  'entity_list_held.held': 'everybody',
  'entity_list_held.applied': 'everybody',
  'entity_list_held.discarded': 'everybody',
  'law.imported': 'everybody',
  'law_held.held': 'everybody',
  'law_held.applied': 'everybody',
  'law_held.discarded': 'everybody',
  'law_policy.recorded': 'everybody',
  'ownership_rule.set': 'everybody',
  'webhook_endpoint.created': 'endpoint',
  'webhook_endpoint.edited': 'endpoint',
  'webhook_endpoint.deleted': 'endpoint',
  'webhook_endpoint.secret_rotated': 'endpoint',
  'webhook_endpoint.tested': 'endpoint',
  'webhook_endpoint.recovered': 'endpoint',
  'webhook_endpoint.disabled': 'endpoint',
  'webhook_endpoint.enabled': 'endpoint',
  'webhook_events.dropped': 'record',
  'webhook_networks.granted': 'supplier',
  'webhook_delivery.redelivered': 'endpoint',
  'benchmark_hub.registered': 'record',
  'benchmark_hub.edited': 'record',
  'benchmark.contributed': 'record',
  'benchmark.sent': 'record',
  'hub_member.registered': 'record',
  'hub_member.keys_set': 'record',
  'hub_member.left': 'record',
  'hub_contribution.received': 'record',
  'hub.published': 'record',
  'settings.edited': 'settings',
  'mail.resent': 'record',
  'mail_preference.changed': 'record',
  'saved_view.kept': 'record',
  'saved_view.changed': 'record',
  'saved_view.deleted': 'record',
  'principal.created': 'record',
  'principal.edited': 'record',
  'group_grants.set': 'record',
  'scim_user.created': 'record',
  'scim_user.edited': 'record',
  'scim_user.deleted': 'record',
  'scim_group.created': 'record',
  'scim_group.edited': 'record',
  'scim_group.deleted': 'record',
  'api_key.bootstrapped': 'record',
  'api_key.created': 'record',
  'api_key.refused_address': 'record',
  'api_key.revoked': 'record',
  'access.locked_out': 'record',
  'assistant.called': 'record',
  'break_glass.set': 'record',
  'break_glass.used': 'record',
  'break_glass.withdrawn': 'record',
  'session.opened': 'record',
  'session.closed': 'record',
  'record.restored': 'record',
  'record.explained': 'record',
  'test_clock.set': 'record',
} as const satisfies Readonly<Record<string, Matter>>;

export type AuditAction = keyof typeof AUDIT_ACTIONS;

/** Whose matter a recorded act is; of one that another release recorded, and this one does not know, only the record's readers hear. */
export function matterOf(action: string): Matter {
  return Object.hasOwn(AUDIT_ACTIONS, action) ? AUDIT_ACTIONS[action as AuditAction] : 'record';
}
