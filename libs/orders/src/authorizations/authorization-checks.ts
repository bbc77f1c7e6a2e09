import { Injectable } from '@nestjs/common';
import { ECCN_PATTERN, LICENSE_EXCEPTIONS } from '@ninety/bis';
import { isDeterminationOf } from '@ninety/determinations';
import { dayOf } from '@ninety/licensing';
import { partiesOf } from '@ninety/parties';
import { invalid } from '@ninety/platform';
import type { Id, Sentence } from '@ninety/platform';
import { formatDay, yearsAfter } from '@ninety/procedure';
import { Regimes } from '@ninety/regimes';
import type { Pack } from '@ninety/regimes';
import { ownProducts } from '@ninety/suppliers';
import type { EntityManager } from 'typeorm';
import type { SaidAuthorization } from './authorization.js';
import type { RecordAuthorizationDto } from './authorization.contract.js';
import { say } from './sentences.js';

/** Whoever recorded it has to look at it again after so many years at the latest. */
const MOST_YEARS = 2;

/** Whether what a person says can be what a line of an order goes by. */
@Injectable()
export class AuthorizationChecks {
  constructor(private readonly regimes: Regimes) {}

  /** @throws Problem 422 */
  regimeNamed(id: string): Pack {
    const found = this.regimes.find(id);
    if (found) return found.pack;
    const regimes = this.regimes.all().map(({ pack }) => pack.id);
    throw refused('/regime', say('authorization_regime_unknown', { regimes: regimes.join(', ') }));
  }

  /** What is to be kept of it. @throws Problem 422 */
  async checked(
    tx: EntityManager,
    supplierId: Id,
    dto: RecordAuthorizationDto,
    today: string,
  ): Promise<SaidAuthorization> {
    const pack = this.regimeNamed(dto.regime);
    const symbol = symbolOf(dto, pack);
    assertTerm(dto, today);
    const said = {
      kind: dto.kind,
      regime: dto.regime,
      symbol,
      ...itemsOf(dto, pack),
      destinations: dto.destinations,
      endUses: endUsesOf(dto),
      partyIds: dto.partyIds ? [...new Set(dto.partyIds)] : null,
      maxValue: dto.maxValue ?? null,
      conditions: (dto.conditions ?? []).map(({ text }) => ({ text })),
      terms: dto.terms ?? null,
      determinationId: dto.determinationId ?? null,
      basis: dto.basis,
      validFrom: dto.validFrom,
      validUntil: dto.validUntil,
    };
    await assertOwn(tx, supplierId, said);
    return said;
  }
}

function symbolOf({ kind, regime, symbol }: RecordAuthorizationDto, { library }: Pack): string | null {
  if (kind === 'determination') {
    if (symbol == null) return null;
    throw refused('/symbol', say('authorization_symbol_of_determination'));
  }
  if (kind === 'license_exception' && library !== 'bis')
    throw refused('/kind', say('authorization_no_exceptions', { regime }));
  if (symbol == null) throw refused('/symbol', say('authorization_symbol_required'));
  if (kind === 'license_exception' && !LICENSE_EXCEPTIONS.includes(symbol))
    throw refused(
      '/symbol',
      say('authorization_exception_unknown', { symbols: LICENSE_EXCEPTIONS.join(', ') }),
    );
  return symbol;
}

function assertTerm({ validFrom, validUntil }: RecordAuthorizationDto, today: string): void {
  if (validUntil < validFrom) throw refused('/validUntil', say('authorization_turned_around', { validFrom }));
  if (validUntil < today) throw refused('/validUntil', say('authorization_ended_already', { today }));
  const last = formatDay(yearsAfter(dayOf(today), MOST_YEARS));
  if (validUntil > last) throw refused('/validUntil', say('authorization_too_long', { last }));
}

function itemsOf({ productIds, eccns }: RecordAuthorizationDto, { library }: Pack) {
  const named = { productIds: [...new Set(productIds ?? [])], eccns: [...new Set(eccns ?? [])] };
  if (named.productIds.length + named.eccns.length === 0)
    throw refused('/productIds', say('authorization_items_required'));
  const wrong = library === 'bis' ? (eccns ?? []).findIndex((eccn) => !ECCN_PATTERN.test(eccn)) : -1;
  if (wrong >= 0) throw refused(`/eccns/${wrong}`, say('authorization_eccn_form'));
  return named;
}

function endUsesOf({ endUses, anyEndUse }: RecordAuthorizationDto): readonly string[] | null {
  const isNamed = endUses != null && endUses.length > 0;
  if (isNamed === (anyEndUse === true)) throw refused('/endUses', say('authorization_end_uses'));
  return isNamed ? [...new Set(endUses)] : null;
}

async function assertOwn(tx: EntityManager, supplierId: Id, said: SaidAuthorization): Promise<void> {
  const { productIds, partyIds, determinationId } = said;
  const products = await ownProducts(tx, supplierId, productIds);
  if (productIds.some((id) => !products.has(id)))
    throw refused('/productIds', say('authorization_products_unknown'));
  const parties = partyIds === null ? new Set<Id>() : await partiesOf(tx, supplierId, partyIds);
  if (partyIds?.some((id) => !parties.has(id)))
    throw refused('/partyIds', say('authorization_parties_unknown'));
  if (determinationId !== null && !(await isDeterminationOf(tx, supplierId, determinationId)))
    throw refused('/determinationId', say('authorization_determination_unknown'));
}

function refused(pointer: string, detail: Sentence) {
  return invalid({ pointer, detail });
}
