import type { Application } from '../api.js';
import { countryText, moneyText, words } from '../words/index.js';
import { contactOf, itemsOf, partiesOf } from './shapes.js';

const { application: texts, filing } = words;

/** What is to be exported, to whom, and what for. */
export function What({ application }: { application: Application }) {
  const contact = contactOf(application);
  return (
    <section className="stack">
      <div>
        <h2>{texts.parties}</h2>
        <PartyList application={application} />
      </div>
      <div>
        <h2>{texts.items}</h2>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{texts.item.description}</th>
              <th scope="col">{texts.item.eccn}</th>
              <th scope="col" className="is-figure">
                {texts.item.quantity}
              </th>
              <th scope="col" className="is-figure">
                {texts.item.price}
              </th>
            </tr>
          </thead>
          <tbody>
            {itemsOf(application).map(({ description, eccn, quantity, unit, unitPrice }, index) => (
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
      <dl className="sum-list">
        <dt>{texts.endUse}</dt>
        <dd>{application.endUse ?? '—'}</dd>
        {application.additionalInformation !== null && (
          <>
            <dt>{texts.additional}</dt>
            <dd>{application.additionalInformation}</dd>
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

/** Each party once, with the roles that it has. */
export function PartyList({ application }: { application: Application }) {
  const parties = partiesOf(application);
  return (
    <dl className="sum-list">
      {application.partyNames.map(({ partyId: id, name, country }) => {
        const roles = parties
          .filter(({ partyId }) => partyId === id)
          .map(({ role }) => filing.roles.get(role) ?? role);
        return [
          <dt key={`${id} roles`}>{roles.join(', ')}</dt>,
          <dd key={id}>
            {name} <span className="quiet">{countryText(country)}</span>
          </dd>,
        ];
      })}
    </dl>
  );
}
