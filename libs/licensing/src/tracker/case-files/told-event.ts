import type { Id } from '@ninety/platform';
import { eventOf } from '@ninety/regimes';
import type { Pack } from '@ninety/regimes';
import { dayOfEvent, textOf } from '../observation.js';
import type { Observation, SaidDay } from '../observation.js';
import type { TrackedCase, TrackedSubject } from '../tracked-case.js';

/** Something that happened to a case, as it was written down and stands. */
export interface ToldEvent extends SaidDay {
  readonly id: Id;
  readonly type: string;
  readonly speaks: 'authority' | 'applicant';
  /** What it opens, closes or answers, such as a request; null: nothing. */
  readonly opens: string | null;
  readonly closes: string | null;
  readonly answers: string | null;
  /** The name of that thing, where it has one, and of which kind it is, such as a suspension. */
  readonly thing: string | null;
  readonly kind: string | null;
  /** Whether the case ends with it. */
  readonly ends: boolean;
  readonly source: string | null;
  readonly learnedOn: string;
}

/** What a case is called, and by which rules it goes. */
export interface CaseAbout {
  readonly applicationId: Id;
  readonly regime: string;
  readonly pack: Pack;
  readonly kind: string;
  readonly reference: string | null;
  readonly controlNumber: string | null;
}

/** Any case, whatever of its application was read besides. */
export type CaseFile = TrackedCase<Pick<TrackedSubject, 'id' | 'form'>>;

export function aboutCase({ application, regime, tracked, controlNumber }: CaseFile): CaseAbout {
  return {
    applicationId: application.id,
    regime: tracked.regime,
    pack: regime.pack,
    kind: tracked.kind,
    reference: application.form.reference ?? null,
    controlNumber,
  };
}

export function toldEvent(pack: Pack, { id, type, event, learnedOn }: Observation): ToldEvent {
  const rule = eventOf(pack, type);
  return {
    id,
    type,
    speaks: rule?.speaks ?? 'applicant',
    opens: rule?.opens ?? null,
    closes: rule?.closes ?? null,
    answers: rule?.answers ?? null,
    thing: textOf(event.id),
    kind: textOf(event.kind),
    ends: rule?.ends !== undefined,
    source: textOf(event.source),
    learnedOn,
    ...dayOfEvent(event),
  };
}
