import { useState } from 'react';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { FILERS } from '../offices.js';
import { PartyName } from '../orders/names.js';
import { usePersons } from '../parts/persons.js';
import { Title } from '../parts/Title.js';
import { useMe } from '../session/session.js';
import { QueryStatePage } from '../shell/QueryState.js';
import { regimeText } from '../tracker/names.js';
import { countryText, dayText, instantText, moneyText, words } from '../words/index.js';
import { useAuthorization, useCatalogue } from './authorizations.js';
import type { Authorization, LoadedAuthorization } from './authorizations.js';
import { calledText, standsText } from './names.js';
import { WithdrawSheet } from './WithdrawSheet.js';
import '../tracker/tracker.css';

const { authorizations: texts } = words;
const { detail } = texts;

/** Of a long list of products so many are named. */
const MOST_PRODUCTS = 50;

/** What a person recorded that lines of orders may go by, in full. */
export function AuthorizationPage() {
  const { id } = useParams({ from: '/authorizations/$id' });
  const asked = useAuthorization(id);
  if (asked.isPending || asked.isError) return <QueryStatePage title={texts.one} {...asked} />;
  return (
    <>
      <Head loaded={asked.data} />
      <div className="columns">
        <div>
          <For authorization={asked.data.authorization} />
        </div>
        <div>
          <Terms authorization={asked.data.authorization} />
        </div>
      </div>
    </>
  );
}

function Head({ loaded }: { loaded: LoadedAuthorization }) {
  const { authorization } = loaded;
  const { recordedBy, recordedAt, validUntil, withdrawn } = authorization;
  const { role } = useMe();
  const persons = usePersons();
  const [isOpen, setOpen] = useState(false);
  const stands = standsText(authorization, new Date().toISOString().slice(0, 10));
  const title = [calledText(authorization), dayText(recordedAt.slice(0, 10))].join(', ');
  return (
    <header className="tracked-head">
      <div>
        <Link to="/authorizations" className="quiet no-print">
          {texts.back}
        </Link>
        <Title text={title}>
          {calledText(authorization)} <span className="near">{stands}</span>
        </Title>
        <p>{texts.determinedBy(persons(recordedBy), dayText(recordedAt.slice(0, 10)))}</p>
        <p className="quiet days">
          {detail.until}: {dayText(validUntil)}
        </p>
        {withdrawn !== null && (
          <p className="near wraps">
            {texts.withdrawnBy(persons(withdrawn.by), instantText(withdrawn.at), withdrawn.reason)}
          </p>
        )}
      </div>
      {FILERS.includes(role) && withdrawn === null && (
        <Button className="button no-print" onPress={() => setOpen(true)}>
          {texts.withdraw.act}
        </Button>
      )}
      {isOpen && <WithdrawSheet loaded={loaded} onClose={() => setOpen(false)} />}
    </header>
  );
}

/** For which items, where to, what for, and for whom. */
function For({ authorization }: { authorization: Authorization }) {
  const { eccns, destinations, endUses, partyIds } = authorization;
  return (
    <dl className="sum-list">
      <dt>{detail.products}</dt>
      <dd>
        <Products authorization={authorization} />
      </dd>
      <dt>{detail.eccns}</dt>
      <dd>{eccns.length === 0 ? detail.noEccns : eccns.join(', ')}</dd>
      <dt>{detail.destinations}</dt>
      <dd>{destinations.map(countryText).join(', ')}</dd>
      <dt>{detail.endUses}</dt>
      <dd>{endUses === null ? texts.anyEndUse : <Lines lines={endUses} />}</dd>
      <dt>{detail.parties}</dt>
      <dd>
        {partyIds === null ? (
          detail.anyParty
        ) : (
          <ul className="bare">
            {partyIds.map((partyId) => (
              <li key={partyId}>
                <PartyName party={{ partyId, name: null }} />
              </li>
            ))}
          </ul>
        )}
      </dd>
    </dl>
  );
}

function Products({ authorization: { productIds, supplierId } }: { authorization: Authorization }) {
  const catalogue = useCatalogue(productIds.length === 0 ? null : supplierId);
  if (productIds.length === 0) return detail.noProducts;
  if (catalogue.isPending) return words.loading;
  const known = new Map(catalogue.data?.map((one) => [one.id, one]));
  const named = productIds.slice(0, MOST_PRODUCTS);
  return (
    <ul className="bare">
      {named.map((id) => {
        const product = known.get(id);
        return (
          <li key={id}>
            {product?.name ?? detail.unknownProduct} <span className="quiet">{product?.eccn}</span>
          </li>
        );
      })}
      {productIds.length > named.length && <li>{detail.moreProducts(productIds.length - named.length)}</li>}
    </ul>
  );
}

/** Within what it serves, and what it rests on. */
function Terms({ authorization }: { authorization: Authorization }) {
  const { basis, conditions, terms, maxValue, validFrom, regime, determinationId } = authorization;
  return (
    <dl className="sum-list">
      <dt>{detail.basis}</dt>
      <dd>{basis}</dd>
      {determinationId !== null && (
        <>
          <dt>{detail.determination}</dt>
          <dd>
            <Link to="/determinations/$id" params={{ id: determinationId }}>
              {detail.openDetermination}
            </Link>
          </dd>
        </>
      )}
      {conditions.length > 0 && (
        <>
          <dt>{detail.conditions}</dt>
          <dd>
            <Lines lines={conditions.map(({ text }) => text)} />
          </dd>
        </>
      )}
      {terms !== null && (
        <>
          <dt>{detail.terms}</dt>
          <dd>{terms}</dd>
        </>
      )}
      <dt>{detail.maxValue}</dt>
      <dd>{maxValue === null ? detail.noMax : moneyText(maxValue)}</dd>
      <dt>{detail.from}</dt>
      <dd>{dayText(validFrom)}</dd>
      <dt>{detail.regime}</dt>
      <dd>{regimeText(regime)}</dd>
    </dl>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="bare">
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}
