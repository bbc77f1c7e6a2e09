import { empty, rowsOf, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { StoredForm } from '../applications/application.contract.js';
import { observationForward } from './observation-versions.js';
import type { Observation } from './observation.js';
import { dayOfEvent, textOf } from './observation.js';

/** By which an authority classifies the items of a request. */
const CLASSIFIED = 'classified';

/** A request to classify items, and how it was answered. */
export interface AnsweredRequest {
  readonly applicationId: Id;
  /** The number of the answer; null: nobody said it. */
  readonly ccats: string | null;
  /** When it was answered, `YYYY-MM-DD`; null: the day is not exactly known. */
  readonly on: string | null;
  /** The classification of each item, in the order of the request. */
  readonly eccns: readonly string[];
  readonly items: StoredForm['items'];
}

/** The requests of a supplier that were answered, in the order of their ids. */
export async function answeredRequests(
  manager: EntityManager,
  supplierId: Id,
  applicationId: Id | null = null,
): Promise<AnsweredRequest[]> {
  const rows = await rowsOf<Answer>(
    manager,
    sql`SELECT o.application_id AS "applicationId", o.type, o.event, o.schema_version AS version, a.form -> 'items' AS items
      FROM application a JOIN application_observation o ON o.application_id = a.id
      WHERE a.supplier_id = ${supplierId} AND o.type = ${CLASSIFIED}
        ${applicationId === null ? empty : sql`AND a.id = ${applicationId}`}
        AND NOT EXISTS (SELECT 1 FROM application_observation s WHERE s.application_id = a.id AND s.supersedes = o.id)
      ORDER BY o.application_id`,
  );
  return rows.map(({ applicationId: id, type, event: said, version, items }) => {
    const { event } = observationForward({ type, event: said }, version);
    const { ccats, eccns } = event;
    return {
      applicationId: id,
      ccats: textOf(ccats),
      on: dayOfEvent(event).on,
      eccns: Array.isArray(eccns) ? eccns.filter((one) => typeof one === 'string') : [],
      items: items ?? [],
    };
  });
}

interface Answer extends Pick<Observation, 'type' | 'event'> {
  readonly applicationId: Id;
  readonly version: number;
  readonly items: StoredForm['items'] | null;
}

/** How one request of a supplier was answered; null: it was not, or is none of its. */
export async function answeredRequest(
  manager: EntityManager,
  supplierId: Id,
  applicationId: Id,
): Promise<AnsweredRequest | null> {
  const [answer] = await answeredRequests(manager, supplierId, applicationId);
  return answer ?? null;
}
