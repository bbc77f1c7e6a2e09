import type { CompanySchemas } from '@ninety/client';
import type { ToldCase } from '@ninety/licensing';

export type Observation = CompanySchemas['ObservationDto'];

/** The office's system, in whose numbers its applications are known. */
const SYSTEM = 'snap_r';

/** Fields of the office's events that an observation of the same type has too. */
const FIELDS = ['id', 'questions', 'kind', 'responseDueOn', 'conditions', 'outcome'] as const;

/** What an event of the office is to its applicant, who is told of it; null: nothing that a company records. */
const OBSERVED: Readonly<Record<string, string | null>> = {
  registered: 'registered',
  referred: 'status_told',
  hold_placed: 'suspension_told',
  hold_released: 'suspension_ended',
};

const OWN_ACTS: ReadonlySet<string> = new Set([
  'information_received',
  'itd_response',
  'withdrawn',
  'appeal_filed',
]);

/** What the applicant of a case did and was told, in order, as a company records it. */
export function observationsOf(
  { application: { controlNumber, license }, history }: Pick<ToldCase, 'application' | 'history'>,
  attachments: ReadonlyMap<string, string>,
): Observation[] {
  const number = controlNumber ?? '';
  return history.flatMap((event): Observation[] => {
    const { type: told, on, text, note } = event;
    const type = new Map(Object.entries(OBSERVED)).get(String(told)) ?? String(told);
    const said = [text, note].filter((one) => typeof one === 'string').join('\n');
    const ids = Array.isArray(event.attachmentIds) ? event.attachmentIds : [];
    const observation = {
      type,
      on: String(on),
      source: OWN_ACTS.has(type) ? 'own_act' : 'portal',
      attachmentIds: ids.flatMap((id) => attachments.get(String(id)) ?? []),
      ...(said === '' ? {} : { note: said }),
      ...Object.fromEntries(
        FIELDS.flatMap((name) => (event[name] === undefined ? [] : [[name, event[name]]])),
      ),
      ...(type === 'status_told' ? { text: 'referred to other agencies', status: 'under_review' } : {}),
      ...(type === 'approved' && license
        ? { licenseNumber: license.number, validUntil: license.validUntil }
        : {}),
    } satisfies Observation;
    if (type !== 'registered') return [observation];
    // It was filed and registered by the same act.
    const filed = { type: 'filed', on: String(on), system: SYSTEM, number, source: 'own_act' } as const;
    return [filed, observation];
  });
}
