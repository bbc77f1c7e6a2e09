import { Named } from '../parts/Named.js';
import { dayText, instantText, words } from '../words/index.js';
import { placeText, said } from '../words/said.js';
import type { Review, ReviewStep } from './reviews.js';

const { reviews: texts } = words;

interface Props {
  readonly step: ReviewStep;
  readonly acts: Review['acts'];
}

/** What changed since a step was approved, field by field: who approved it and when, and who changed it. */
export function Changes({ step: { id, changes }, acts }: Props) {
  if (changes.length === 0) return null;
  const place = acts.findLastIndex((act) => act.stepId === id && act.outcome === 'approve');
  const approved = acts[place];
  const changers = acts.slice(place + 1).filter((act) => act.stepId === id && act.outcome === 'reopen');
  return (
    <>
      <p>
        {approved ? texts.changedSince(approved.actedByName, instantText(approved.actedAt)) : texts.changed}
      </p>
      {changers.length > 0 && (
        <p className="quiet">
          {changers.map((act) => texts.changedBy(act.actedByName, instantText(act.actedAt))).join('; ')}
        </p>
      )}
      <dl className="sum-list changes">
        {changes.map(({ pointer, before, after }) => [
          <dt key={pointer}>{placeText(pointer)}</dt>,
          <dd key={`${pointer} change`}>
            <s>
              <Value text={before} />
            </s>{' '}
            → <Value text={after} />
          </dd>,
        ])}
      </dl>
    </>
  );
}

const ID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** A value as a person reads it: whoever is meant by name, a day as one. */
function Value({ text }: { readonly text: string | null }) {
  if (text === null || text === '') return <>{texts.nothing}</>;
  if (ID.test(text)) return <Named resource={`parties/${text}`} />;
  if (text === 'true' || text === 'false') return <>{text === 'true' ? texts.yes : texts.no}</>;
  return <>{/^\d{4}-\d{2}-\d{2}$/.test(text) ? dayText(text) : said(text)}</>;
}
