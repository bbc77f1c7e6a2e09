import { Injectable } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import { atDoor, AuthorizationRows, refuse, regimeWorded, textsIn, TrackedRegimes } from '@ninety/licensing';
import type { AuthorizationValues, DoorColumns, Taken } from '@ninety/licensing';
import { generally, Unvalidated } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { productsNamed } from '@ninety/suppliers';
import type { EntityManager } from 'typeorm';
import type { RecordedAuthorizationKind } from '../gate/order-facts.js';
import { RecordAuthorizationDto } from './authorization.contract.js';
import { alikeAuthorizations } from './authorization.read-model.js';
import { AuthorizationsService } from './authorizations.service.js';
import { say } from './sentences.js';

const DOOR: DoorColumns = {
  fields: [
    ['/productIds', 'product'],
    ['/eccns', 'eccn'],
    ['/destinations', 'destination'],
    ['/endUses', 'endUse'],
    ['/maxValue/currency', 'currency'],
    ...[
      'kind',
      'regime',
      'symbol',
      'maxValue',
      'conditions',
      'terms',
      'basis',
      'validFrom',
      'validUntil',
    ].map((name) => [`/${name}`, name] as const),
  ],
  whole: null,
  conflict: null,
};

const KIND_WORDS: ReadonlyMap<string, RecordedAuthorizationKind> = new Map([
  ['determination', 'determination'],
  ['licenseexception', 'license_exception'],
  ['exception', 'license_exception'],
  ['generallicense', 'general_license'],
  ['generallicence', 'general_license'],
  ['ogel', 'general_license'],
  ['oiel', 'general_license'],
]);

/** Said in the place of end uses: whatever end use. */
const ANY = new Set(['any', '*']);

/** Takes rows of a catalogue in, each an authorization of its own: it is known again by all that the row says of it. */
@Injectable()
export class ImportedAuthorizations extends AuthorizationRows {
  constructor(
    private readonly authorizations: AuthorizationsService,
    private readonly regimes: TrackedRegimes,
  ) {
    super();
  }

  async take(tx: EntityManager, caller: Principal, supplierId: Id, row: AuthorizationValues): Promise<Taken> {
    const regime = regimeWorded(this.regimes, row.regime ?? refuse('regime', generally('field_required')));
    const draft = {
      supplierId,
      kind: kindIn(row),
      regime: regime.pack.id,
      ...(row.symbol === undefined ? {} : { symbol: row.symbol }),
      productIds: await productsIn(tx, supplierId, row),
      eccns: textsIn(row.eccn ?? ''),
      destinations: textsIn(row.destination ?? refuse('destination', generally('field_required'))),
      ...endUsesIn(row),
      ...valueIn(row),
      conditions: textsIn(row.conditions ?? '').map((text) => ({ text })),
      ...(row.terms === undefined ? {} : { terms: row.terms }),
      basis: row.basis ?? refuse('basis', generally('field_required')),
      validFrom: row.validFrom ?? (await this.regimes.today(regime)),
      validUntil: row.validUntil ?? refuse('validUntil', generally('field_required')),
    };
    const known = await this.known(tx, supplierId, draft, row);
    if (known) return { outcome: 'unchanged', resource: `authorizations/${known}`, changes: [] };
    const body = {
      ...draft,
      productIds: draft.productIds.length > 0 ? draft.productIds : null,
      eccns: draft.eccns.length > 0 ? draft.eccns : null,
    };
    const made = await atDoor(DOOR, () =>
      this.authorizations.record(caller, new Unvalidated(RecordAuthorizationDto, body)),
    );
    return { outcome: 'made', resource: `authorizations/${made.id}`, changes: ['authorization'] };
  }

  /** The one that says the same; undefined: none does. @throws RowRefusal where it was withdrawn: a file does not bring it back */
  private async known(
    tx: EntityManager,
    supplierId: Id,
    draft: Parameters<typeof alikeAuthorizations>[2],
    { validFrom }: AuthorizationValues,
  ): Promise<Id | undefined> {
    const asked = { ...draft, validFrom: validFrom ?? null };
    const alike = await alikeAuthorizations(tx, supplierId, asked);
    const standing = alike.find((one) => !one.isWithdrawn);
    if (!standing && alike.length > 0) refuse(null, say('import_authorization_withdrawn'));
    return standing?.id;
  }
}

function kindIn({ kind = refuse('kind', generally('field_required')) }: AuthorizationValues) {
  const plain = kind.toLowerCase().replace(/[^a-z]/g, '');
  return KIND_WORDS.get(plain) ?? refuse('kind', say('import_no_authorization_kind'));
}

async function productsIn(
  tx: EntityManager,
  supplierId: Id,
  { product }: AuthorizationValues,
): Promise<Id[]> {
  const ids = new Set<Id>();
  for (const word of textsIn(product ?? '')) {
    const [id, ...others] = await productsNamed(tx, supplierId, word);
    if (id === undefined) refuse('product', say('import_no_product', { product: word }));
    if (others.length > 0) refuse('product', say('import_products_alike', { product: word }));
    ids.add(id);
  }
  return [...ids];
}

function endUsesIn({ endUse = refuse('endUse', say('import_end_use_required')) }: AuthorizationValues) {
  return ANY.has(endUse.toLowerCase()) ? { anyEndUse: true } : { endUses: textsIn(endUse) };
}

function valueIn({ maxValue, currency }: AuthorizationValues) {
  if (maxValue === undefined) return {};
  return {
    maxValue: { amount: maxValue, currency: currency ?? refuse('currency', generally('field_required')) },
  };
}
