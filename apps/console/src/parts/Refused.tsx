import { NinetyProblem } from '@ninety/client/browser';
import { words } from '../words/index.js';
import { placeText, said } from '../words/said.js';

/** What the service refused, with each field and the rule that it breaks. */
export function Refused({ error }: { readonly error: Error | null }) {
  if (!error) return null;
  if (!(error instanceof NinetyProblem))
    return (
      <p role="alert" className="error">
        {error.message}
      </p>
    );
  const { detail, title, errors = [] } = error.problem;
  const isStale = error.status === 412;
  return (
    <div role="alert" className="error">
      <p>{isStale ? words.application.conflict : said(detail ?? title ?? '')}</p>
      {errors.length > 1 && (
        <ul>
          {errors.map(({ pointer, detail: what, citation }) => (
            <li key={`${pointer} ${what}`}>
              {placeText(pointer)}: {said(what)} {citation && <Cited citation={citation} />}
            </li>
          ))}
        </ul>
      )}
      {errors.length === 1 && errors[0]?.citation && <Cited citation={errors[0].citation} />}
    </div>
  );
}

const ECFR = 'https://www.ecfr.gov/current/title-';

/** A paragraph of the regulation, one click away: a link that the reader follows, nothing that the page loads. */
export function Cited({ citation }: { readonly citation: string }) {
  const [, title, part, section] = /\b(\d{1,2}) CFR (\d+)(?:\.(\d+))?/.exec(citation) ?? [];
  if (part === undefined) return <span className="quiet">{citation}</span>;
  const place = section === undefined ? part : `${part}/section-${part}.${section}`;
  return (
    <a className="quiet cited" href={`${ECFR}${title}/part-${place}`} target="_blank" rel="noreferrer">
      {citation}
    </a>
  );
}

/** The errors of a refusal by the field they are about: `/items/0/eccn`. */
export function errorsByPointer(error: Error | null): ReadonlyMap<string, string> {
  const errors = error instanceof NinetyProblem ? (error.problem.errors ?? []) : [];
  return new Map(errors.map(({ pointer, detail }) => [pointer, said(detail)]));
}
