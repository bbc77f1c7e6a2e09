import { roleText } from '../determinations/PartiesAsked.js';
import { useFace } from '../licenses/licenses.js';
import { Cited } from '../parts/Refused.js';
import { usePersons } from '../parts/persons.js';
import { countryText, dayText, instantText, moneyText, words } from '../words/index.js';
import { said } from '../words/said.js';
import { DecisionMark } from './DecisionMark.js';
import { against, AuthorizationLink, answeredText, ItemName, PartyName, reservedText } from './names.js';
import type { OrderAnswer, OrderCheck } from './orders.js';

const { orders: texts } = words;
const { askedFields: fields } = texts;

/** Why: what stops it first, each with what releases it; then by what it goes. */
export function ReasonsPart({ check: { reasons } }: { check: OrderCheck }) {
  const shown = [...against(reasons, 'blocked'), ...against(reasons, 'hold'), ...against(reasons, 'no')];
  return (
    <section className="stack" aria-labelledby="reasons">
      <h2 id="reasons">{texts.reasons}</h2>
      <ul className="reasons">
        {shown.map(({ text, holds, toRelease, citation }) => (
          <li key={text} className={`is-${holds}`}>
            {said(text)} {citation !== null && <Cited citation={citation} />}
            {toRelease !== null && (
              <p>
                <span className="quiet">{texts.releases}</span>
                {said(toRelease.text)}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** By what it may go, and what is held for it. */
export function CoverPart({ check: { authorization, reservation } }: { check: OrderCheck }) {
  const license = useFace(reservation === null ? null : reservation.licenseId);
  return (
    <>
      <section aria-labelledby="covers">
        <h2 id="covers">{texts.covers}</h2>
        <p>
          {authorization === null ? texts.coversNothing : <AuthorizationLink authorization={authorization} />}
        </p>
      </section>
      <section aria-labelledby="held">
        <h2 id="held">{texts.held}</h2>
        {reservation === null ? (
          <p className="quiet">{texts.heldNothing}</p>
        ) : (
          <p className="days">
            {texts.heldOf(reservedText(reservation, license.data?.lines ?? []), reservation.line)}{' '}
            <span className="quiet">{texts.heldUntil(instantText(reservation.expiresAt))}</span>
          </p>
        )}
      </section>
    </>
  );
}

/** The line as it was asked, and what of it went out. */
export function AskedPart({ check }: { check: OrderCheck }) {
  const { asked, issued, supplierId, system } = check;
  const unit = texts.unit(asked.unit);
  const isIssued = Number(issued.quantity) > 0;
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">{texts.asked}</h2>
      <dl className="sum-list">
        <dt>{fields.item}</dt>
        <dd>
          <ItemName asked={asked} supplierId={supplierId} />
        </dd>
        <dt>{fields.quantity}</dt>
        <dd>
          {asked.quantity} {unit}
        </dd>
        <dt>{fields.value}</dt>
        <dd>{moneyText(asked.value)}</dd>
        <dt>{fields.parties}</dt>
        <dd>
          <Parties parties={asked.parties} />
        </dd>
        <dt>{fields.destination}</dt>
        <dd>{countryText(asked.destination)}</dd>
        <Said name={fields.endUse} value={asked.endUse} />
        <dt>{fields.on}</dt>
        <dd>{dayText(asked.on)}</dd>
        <Said name={fields.license} value={asked.licenseNumber} />
        <dt>{fields.system}</dt>
        <dd>{system}</dd>
        <dt>{fields.issued}</dt>
        <dd>{isIssued ? texts.issuedOf(issued.quantity, asked.quantity, unit) : texts.nothingIssued}</dd>
      </dl>
    </section>
  );
}

function Said({ name, value }: { name: string; value: string | null }) {
  if (value === null) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

function Parties({ parties }: { parties: OrderCheck['asked']['parties'] }) {
  if (parties.length === 0) return texts.nobody;
  return (
    <ul className="bare">
      {parties.map((party, index) => (
        <li key={`${party.partyId} ${party.name} ${index}`}>
          <PartyName party={party} />
          <span className="quiet">
            {party.country !== null && ` ${countryText(party.country)}`}
            {party.role !== null && `, ${roleText(party.role)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What was answered, the newest first, and why it was asked. */
export function HistoryPart({ answers }: { answers: readonly OrderAnswer[] }) {
  const persons = usePersons();
  const who = (id: string | null) => (id === null ? texts.byItself : texts.bySomebody(persons(id)));
  return (
    <section className="stack" aria-labelledby="answers">
      <h2 id="answers">{texts.history}</h2>
      <ol className="answers">
        {answers.map((answer) => (
          <li key={answer.id}>
            <p>
              <DecisionMark decision={answer.decision} />{' '}
              <span className="quiet days">{instantText(answer.at)}</span>
            </p>
            <p>{answeredText(answer)}</p>
            <p className="quiet">
              {texts.because(texts.occasions.get(answer.because) ?? '', who(answer.askedBy))}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
