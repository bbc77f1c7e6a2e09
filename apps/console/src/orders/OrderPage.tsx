import { useState } from 'react';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { FILERS, PREPARERS } from '../offices.js';
import { Refused } from '../parts/Refused.js';
import { Title } from '../parts/Title.js';
import { useMe } from '../session/session.js';
import { QueryStatePage } from '../shell/QueryState.js';
import { instantText, titled, words } from '../words/index.js';
import { AskedPart, CoverPart, HistoryPart, ReasonsPart } from './OrderParts.js';
import { DecisionMark } from './DecisionMark.js';
import { FreeSheet } from './FreeSheet.js';
import { IssueSheet } from './IssueSheet.js';
import { lineText, standsText, WhatGoes } from './names.js';
import { askedAgain, useCheckLine, useOrder } from './orders.js';
import type { LoadedOrder, OrderCheck } from './orders.js';
import '../tracker/tracker.css';
import './orders.css';

const { orders: texts } = words;

/** One line of an order: what was decided, why, what is held for it, and what was answered before. */
export function OrderPage() {
  const { id } = useParams({ from: '/orders/$id' });
  const asked = useOrder(id);
  if (asked.isPending || asked.isError) return <QueryStatePage title={texts.one} {...asked} />;
  return <Page key={id} loaded={asked.data} />;
}

function Page({ loaded }: { loaded: LoadedOrder }) {
  const { check, answers } = loaded;
  const isOpen = check.state === 'open';
  return (
    <>
      <Head loaded={loaded} />
      <div className="columns">
        <div>
          <ReasonsPart check={check} />
          <HistoryPart answers={answers} />
        </div>
        <div>
          {isOpen && <CoverPart check={check} />}
          <AskedPart check={check} />
        </div>
      </div>
    </>
  );
}

/** What it is called, what was decided, until when that counts, and what there is to do. */
function Head({ loaded }: { loaded: LoadedOrder }) {
  const { check } = loaded;
  const { state, recheckedAt } = check;
  return (
    <header className="tracked-head">
      <div>
        <Link to="/orders" className="quiet no-print">
          {texts.back}
        </Link>
        <Title text={lineText(check)}>
          <span className="days">{lineText(check)}</span>{' '}
          {state === 'open' ? (
            <DecisionMark decision={check.decision} />
          ) : (
            <span className="quiet">{titled(texts.states[state])}</span>
          )}
        </Title>
        <p>
          <WhatGoes check={check} />
        </p>
        {state === 'open' ? (
          <p className="quiet">{texts.goodUntil(instantText(check.validUntil))}</p>
        ) : (
          <p className="quiet">{standsText(check)}</p>
        )}
        {recheckedAt !== null && <p className="quiet">{texts.changedItself(instantText(recheckedAt))}</p>}
      </div>
      <Acts loaded={loaded} />
    </header>
  );
}

function Acts({ loaded }: { loaded: LoadedOrder }) {
  const { check } = loaded;
  const { role } = useMe();
  const [open, setOpen] = useState<'issue' | 'free' | null>(null);
  const again = useCheckLine();
  if (!PREPARERS.includes(role) || check.state === 'issued') return null;
  const isReleased = check.state === 'open' && check.decision === 'release';
  const close = () => setOpen(null);
  return (
    <div className="stack no-print">
      <div className="row">
        {isReleased && (
          <Button className="button button-act" onPress={() => setOpen('issue')}>
            {texts.issue.title}
          </Button>
        )}
        <Button
          className={isReleased ? 'button' : 'button button-act'}
          isDisabled={again.isPending}
          onPress={() => again.mutate(askedAgain(check))}
        >
          {texts.again}
        </Button>
        {check.state === 'open' && (
          <Button className="button" onPress={() => setOpen('free')}>
            {texts.free.title}
          </Button>
        )}
        {check.state === 'open' && !isReleased && FILERS.includes(role) && <RecordCover check={check} />}
      </div>
      <Refused error={again.error} />
      {open === 'issue' && <IssueSheet loaded={loaded} onClose={close} />}
      {open === 'free' && <FreeSheet check={check} onClose={close} />}
    </div>
  );
}

/** To where a person records what it may go by, as far as the line says it. */
function RecordCover({ check: { asked } }: { check: OrderCheck }) {
  return (
    <Link
      to="/authorizations/record"
      search={{
        destination: asked.destination,
        product: asked.productId ?? undefined,
        eccn: asked.productId === null ? (asked.eccn ?? undefined) : undefined,
      }}
      className="button"
    >
      {texts.recordCover}
    </Link>
  );
}
