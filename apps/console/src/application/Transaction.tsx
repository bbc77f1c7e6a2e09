import type { Application } from '../api.js';
import type { WithParties } from './shapes.js';
import { countryText, moneyText, documentText, titled, words } from '../words/index.js';

const { application: texts, filing } = words;

/** What is to be exported, to whom, and what for. */
export function Transaction({ application }: { application: Application }) {
  const { contact } = application;
  return (
    <section className="stack">
      <div>
        <h2>{texts.parties}</h2>
        <PartyList application={application} />
      </div>
      <Items application={application} />
      <dl className="sum-list">
        {application.type && (
          <>
            <dt>{filing.fields.type}</dt>
            <dd>{filing.types[application.type]}</dd>
          </>
        )}
        {application.resubmissionOf && (
          <>
            <dt>{filing.fields.resubmissionOf}</dt>
            <dd className="figures">{application.resubmissionOf}</dd>
          </>
        )}
        <dt>{texts.endUse}</dt>
        <dd>{application.endUse ?? '—'}</dd>
        {application.additionalInformation !== null && (
          <>
            <dt>{texts.additional}</dt>
            <dd>{application.additionalInformation}</dd>
          </>
        )}
        {application.supportDocuments.length > 0 && (
          <>
            <dt>{filing.blocks.documents.title}</dt>
            {application.supportDocuments.map(({ kind, status, explanation }, index) => (
              <dd key={index}>
                {documentText(kind)}: {filing.documentStatus[status]}
                {explanation && <span className="quiet"> {explanation}</span>}
              </dd>
            ))}
          </>
        )}
        {contact && (
          <>
            <dt>{filing.blocks.contact.title}</dt>
            <dd>{[contact.name, contact.email, contact.phone].filter(Boolean).join(', ')}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

/** What is to be exported, and what it comes to. */
export function Items({
  application,
  list = texts.item.eccn,
}: {
  application: Pick<Application, 'items' | 'totalValue'>;
  /** What items are classified by. */
  list?: string;
}) {
  return (
    <div>
      <h2>{texts.items}</h2>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{texts.item.description}</th>
            <th scope="col">{list}</th>
            <th scope="col" className="is-figure">
              {texts.item.quantity}
            </th>
            <th scope="col" className="is-figure">
              {texts.item.price}
            </th>
          </tr>
        </thead>
        <tbody>
          {application.items.map(({ description, eccn, quantity, unit, unitPrice }, index) => (
            <tr key={index}>
              <td>{description}</td>
              <td className="figures">{eccn}</td>
              <td className="is-figure">
                {quantity} {unit}
              </td>
              <td className="is-figure">{unitPrice && moneyText(unitPrice)}</td>
            </tr>
          ))}
        </tbody>
        {application.totalValue && (
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {texts.total}
              </th>
              <td className="is-figure">{moneyText(application.totalValue)}</td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

/** Each party once, with the roles that it has. */
export function PartyList({ application }: { application: WithParties }) {
  const { parties } = application;
  return (
    <dl className="sum-list">
      {application.partyNames.map(({ partyId: id, name, country }) => {
        const roles = parties
          .filter(({ partyId }) => partyId === id)
          .map(({ role }) => filing.roles.get(role) ?? titled(role));
        return [
          <dt key={`${id} roles`}>{roles.join(', ') || filing.released}</dt>,
          <dd key={id}>
            {name} <span className="quiet">{countryText(country)}</span>
          </dd>,
        ];
      })}
    </dl>
  );
}
