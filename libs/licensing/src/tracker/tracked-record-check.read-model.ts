import { rowsOf, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { ApplicationEntity } from '../applications/application.entity.js';
import type { CourseRow } from './tracked-courses.js';

/** An application as it is stored to stand, beside the observations that give it. */
export interface Stored extends Pick<ApplicationEntity, 'id' | 'form' | 'review' | 'watchOn'> {
  readonly outlook: readonly StoredOutlook[];
  readonly courses: readonly CourseRow[];
  readonly numbers: readonly string[];
}

interface StoredOutlook {
  readonly fromOn: string;
  readonly untilOn: string | null;
  readonly status: string;
  readonly nextDueOn: string | null;
  readonly overdue: boolean;
}

/** Some applications in the order of their ids. */
export function storedAfter(tx: EntityManager, id: Id | null, count: number): Promise<Stored[]> {
  return rowsOf<Stored>(
    tx,
    sql`SELECT a.id, a.form, a.review, a.watch_on::text AS "watchOn",
        coalesce((SELECT json_agg(json_build_object('fromOn', o.from_on, 'untilOn', o.until_on, 'status', o.status,
            'nextDueOn', o.next_due_on, 'overdue', o.overdue) ORDER BY o.from_on)
          FROM application_outlook o WHERE o.application_id = a.id), '[]') AS outlook,
        coalesce((SELECT json_agg(json_build_object('filing', c.filing, 'fromOn', c.from_on, 'untilOn', c.until_on,
            'filedFrom', c.filed_from, 'filedTo', c.filed_to, 'endedFrom', c.ended_from, 'endedTo', c.ended_to, 'outcome', c.outcome,
            'isRecorded', c.is_recorded, 'clocks', c.clocks) ORDER BY c.filing, c.from_on)
          FROM application_course c WHERE c.application_id = a.id), '[]') AS courses,
        ARRAY(SELECT f.system || ' ' || f.number FROM application_filing f WHERE f.application_id = a.id) AS numbers
      FROM application a WHERE ${id}::uuid IS NULL OR a.id > ${id} ORDER BY a.id LIMIT ${count}`,
  );
}
