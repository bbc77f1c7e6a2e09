import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import { api } from '../api.js';
import { useProducts } from '../filing/parties.js';
import type { LicenseLine } from '../licenses/licenses.js';
import { countryText, moneyText, words } from '../words/index.js';
import type { OrderAnswer, OrderCheck } from './orders.js';

const { orders: texts } = words;

type Asked = OrderCheck['asked'];
type AskedParty = Asked['parties'][number];
type Authorization = NonNullable<OrderCheck['authorization']>;

/** `SO-4711 line 10`. */
export function lineText({ document, line }: OrderCheck): string {
  return texts.called(document, line);
}

/** What a line goes by: `license D1234567, line 1`. */
function authorizationText({ kind, number, line }: Authorization): string {
  if (kind === 'license') return texts.licenseLine(number ?? '', line ?? 1);
  return [texts.authorization.get(kind), number].filter(Boolean).join(' ');
}

/** How a line stands, as a sentence: why it does not go, or by what it goes. */
export function standsText({ state, ...answered }: OrderCheck): string {
  if (state === 'issued') return texts.issuedAll;
  if (state === 'freed') return texts.freed;
  return answeredText(answered);
}

/** What was answered, as a sentence. */
export function answeredText({
  decision,
  reasons,
  authorization,
}: Pick<OrderAnswer, 'decision' | 'reasons' | 'authorization'>): string {
  if (decision === 'release' && authorization !== null)
    return texts.goesUnder(authorizationText(authorization));
  // What blocks weighs more than what holds.
  const stopping = [...against(reasons, 'blocked'), ...against(reasons, 'hold')];
  const more = stopping.length > 1 ? texts.andMore(stopping.length - 1) : '';
  return `${stopping[0]?.text ?? ''}${more}`;
}

/** The reasons that hold, that block, or that say by what it goes. */
export function against(reasons: OrderCheck['reasons'], how: OrderCheck['reasons'][number]['holds']) {
  return reasons.filter(({ holds }) => holds === how);
}

/** Who receives it: the consignee, else whoever is named first. */
function receiverOf({ parties }: Asked): AskedParty | undefined {
  return parties.find(({ role }) => role === 'ultimate_consignee') ?? parties[0];
}

/** `5 pieces of Converters to Nordlicht Messtechnik, Germany`. */
export function WhatGoes({ check: { asked, supplierId } }: { check: OrderCheck }) {
  const receiver = receiverOf(asked);
  return (
    <>
      {texts.of(asked.quantity, texts.unit(asked.unit))} <ItemName asked={asked} supplierId={supplierId} />{' '}
      {texts.toWhom} {receiver ? <PartyName party={receiver} /> : texts.nobody}
      {texts.to(countryText(asked.destination))}
    </>
  );
}

/** Somebody by name: as the order has it, or as the record has. */
export function PartyName({ party: { partyId, name } }: { party: Pick<AskedParty, 'partyId' | 'name'> }) {
  const { data } = useQuery({
    queryKey: ['parties', 'name', partyId],
    enabled: partyId !== null && name === null,
    staleTime: 60_000,
    queryFn: () => unwrap(api.GET('/v1/parties/{id}', { params: { path: { id: partyId ?? '' } } })),
  });
  return name ?? data?.name ?? '…';
}

/** The product by its name, with its classification; else the classification alone. */
export function ItemName({
  asked: { productId, eccn },
  supplierId,
}: {
  asked: Pick<Asked, 'productId' | 'eccn'>;
  supplierId: string;
}) {
  const product = useProducts(supplierId).data?.data.find(({ id }) => id === productId);
  const classified = eccn ?? product?.eccn;
  const said = [product?.name, classified].filter(Boolean).join(', ');
  return said === '' ? texts.noItem : said;
}

/** `5 each and 100.00 USD`, of what the license counts, in its own unit. */
export function reservedText(
  { line, quantity, value }: NonNullable<OrderCheck['reservation']>,
  lines: readonly Pick<LicenseLine, 'line' | 'unit'>[],
): string {
  const unit = lines.find((one) => one.line === line)?.unit ?? '';
  const said = [
    quantity === null ? '' : `${quantity} ${unit}`.trim(),
    value === null ? '' : moneyText(value),
  ].filter(Boolean);
  return said.length === 0 ? texts.uncounted : said.join(texts.and);
}

/** To the license, or to what a person recorded. */
export function AuthorizationLink({ authorization }: { authorization: Authorization }) {
  const { kind, id } = authorization;
  const text = authorizationText(authorization);
  return kind === 'license' ? (
    <Link to="/licenses/$id" params={{ id }}>
      {text}
    </Link>
  ) : (
    <Link to="/authorizations/$id" params={{ id }}>
      {text}
    </Link>
  );
}
