import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { Cited } from '../parts/Refused.js';
import { countryText, dayText, numberText, words } from '../words/index.js';
import { said } from '../words/said.js';
import { answersIn, itemText, useLawVersions } from './determinations.js';
import type { Determination } from './determinations.js';
import { foreignMadeLines } from './memo-text.js';
import { roleText } from './PartiesAsked.js';

const { determinations: texts } = words;
const { memo } = texts;

type Reason = Determination['reasons'][number];
type Exception = Determination['exceptions'][number];
type Condition = Exception['met'][number];

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="memo-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** What is to be known of the law that the answer goes by: that it is a starter, or not loaded. */
export function Notices({ notices }: Pick<Determination, 'notices'>) {
  if (notices.length === 0) return null;
  return (
    <div role="note" className="notice">
      {notices.map(({ text }) => (
        <p key={text}>{said(text)}</p>
      ))}
    </div>
  );
}

/** Each rule that asks for a license, and what is enforced of it. */
export function ReasonsPart({ reasons }: { readonly reasons: readonly Reason[] }) {
  return (
    <Part title={memo.why}>
      {reasons.length === 0 && <p>{memo.noReasons}</p>}
      <ol className="memo-list">
        {reasons.map((reason) => (
          <ReasonLine key={`${reason.rule} ${reason.text}`} reason={reason} />
        ))}
      </ol>
    </Part>
  );
}

export function ReasonLine({ reason: { says, text, citation, rule, policy } }: { readonly reason: Reason }) {
  return (
    <li>
      {said(text)} <Cited citation={citation} /> <span className="quiet">{memo.rule(rule)}</span>
      {says === 'cannot_say' && <p className="quiet">{memo.maybe}</p>}
      {policy && <PolicyNote policy={policy} />}
    </li>
  );
}

/** Where what the text says and what is enforced differ: who said so, where, and when somebody last looked. */
function PolicyNote({ policy }: { readonly policy: NonNullable<Reason['policy']> }) {
  const { state, from, until, text, source, asOf } = policy;
  return (
    <div className="inset">
      <p>
        <strong>{memo.policy[state]}</strong>{' '}
        {memo.policySpan(dayText(from), until === null ? null : dayText(until))}. {text}
      </p>
      <p className="quiet wraps">{memo.source(source, dayText(asOf))}</p>
    </div>
  );
}

/** The exceptions that were looked at, each with what of its conditions is met, is not, and is open. */
export function ExceptionsPart({ exceptions }: { readonly exceptions: readonly Exception[] }) {
  if (exceptions.length === 0) return null;
  return (
    <Part title={memo.exceptions}>
      {exceptions.map((exception) => (
        <div key={exception.symbol} className="exception">
          <h3>
            {memo.exception(exception.symbol)} <Cited citation={exception.citation} />
          </h3>
          <ul className="bare">
            <Conditions shape="✓" word={memo.conditions.met} conditions={exception.met} />
            <Conditions shape="✗" word={memo.conditions.notMet} conditions={exception.notMet} />
            <Conditions shape="○" word={memo.conditions.open} conditions={exception.open} />
          </ul>
        </div>
      ))}
    </Part>
  );
}

function Conditions({
  shape,
  word,
  conditions,
}: {
  readonly shape: string;
  readonly word: string;
  readonly conditions: readonly Condition[];
}) {
  return conditions.map(({ text, citation }) => (
    <li key={`${text} ${citation}`} className="condition">
      <span>
        <span aria-hidden="true">{shape}</span> {word}
      </span>
      <span>
        {said(text)} <Cited citation={citation} />
      </span>
    </li>
  ));
}

export function NotExaminedPart({ notExamined }: { readonly notExamined: readonly Condition[] }) {
  return (
    <Part title={memo.notExamined}>
      <ul className="memo-list">
        {notExamined.map(({ text, citation }) => (
          <li key={`${text} ${citation}`}>
            {said(text)} <Cited citation={citation} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** The question, as it was taken into account. */
export function AskedPart({ determination }: { readonly determination: Determination }) {
  const { from, destination, parties, value, endUse, answers } = determination;
  const said = answersIn(answers);
  const abroad = foreignMadeLines(determination.foreignMade);
  return (
    <Part title={memo.asked}>
      <dl className="sum-list">
        <dt>{memo.item}</dt>
        <dd>{itemText(determination)}</dd>
        <dt>{memo.from}</dt>
        <dd>{countryText(from)}</dd>
        <dt>{memo.to}</dt>
        <dd>{countryText(destination)}</dd>
        <dt>{memo.parties}</dt>
        <dd>
          {parties.length === 0
            ? memo.noParties
            : parties.map(({ partyId, name, country, role }) => (
                <div key={`${partyId} ${name} ${role}`}>
                  {name}, {country === null ? '' : `${countryText(country)}, `}
                  <span className="quiet">{roleText(role)}</span>
                </div>
              ))}
        </dd>
        <dt>{memo.value}</dt>
        <dd>{value === null ? memo.notSaid : `${numberText(value)} USD`}</dd>
        <dt>{memo.endUse}</dt>
        <dd>{endUse ?? memo.notSaid}</dd>
        {abroad.length > 0 && (
          <>
            <dt>{memo.foreignMade.title}</dt>
            <dd>
              {abroad.map((line) => (
                <div key={line}>{line}</div>
              ))}
            </dd>
          </>
        )}
        <dt>{memo.answers}</dt>
        <dd>
          {said.length === 0
            ? memo.notSaid
            : said.map(({ id, answer }) => (
                <div key={id}>
                  {answer ? memo.yes : memo.no}: {texts.answers[id]}
                </div>
              ))}
        </dd>
      </dl>
    </Part>
  );
}

const KINDS = ['ccl', 'country_chart', 'country_groups', 'license_exceptions'] as const;

/** The editions that the answer goes by, and until when the differences of text and enforcement were looked at. */
export function LawPart({ determination }: { readonly determination: Determination }) {
  const { lawVersions, listVersion, policyAsOf } = determination;
  return (
    <Part title={memo.law}>
      <dl className="sum-list">
        {KINDS.map((kind) => (
          <LawLine key={kind} kind={kind} version={lawVersions[kind]} />
        ))}
        <dt>{memo.lists}</dt>
        <dd>
          {listVersion === null ? (
            memo.noLists
          ) : (
            <Link to="/entity-list/changes" search={{ to: String(listVersion) }}>
              {memo.editionAlone(listVersion)}
            </Link>
          )}
        </dd>
        <dt>{memo.policyAsOf}</dt>
        <dd>{policyAsOf === null ? memo.noPolicy : memo.lookedAt(dayText(policyAsOf))}</dd>
      </dl>
    </Part>
  );
}

function LawLine({
  kind,
  version,
}: {
  readonly kind: (typeof KINDS)[number];
  readonly version: number | null;
}) {
  const edition = useLawVersions().data?.get(version ?? 0);
  return (
    <>
      <dt>{memo.kinds[kind]}</dt>
      <dd>
        {version === null
          ? memo.noEdition
          : edition
            ? memo.edition(version, dayText(edition.effectiveOn))
            : memo.editionAlone(version)}
        {edition?.starter === true && <span className="quiet">; {memo.starter}</span>}
      </dd>
    </>
  );
}
