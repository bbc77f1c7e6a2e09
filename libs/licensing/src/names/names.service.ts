import { Injectable } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import { Database, isId } from '@ninety/platform';
import type { Id, Unvalidated } from '@ninety/platform';
import type { NameResponseDto, NamesDto, NamesResponseDto } from './names.contract.js';
import { isNamed, namedOf, receiversOf } from './names.read-model.js';
import type { Named } from './names.read-model.js';

/** How people call what the record, webhooks and files name by ids. */
@Injectable()
export class NamesService {
  constructor(private readonly database: Database) {}

  /** One question for each kind, whatever number is asked for; what does not exist for the caller is left out. */
  async named(caller: Principal, body: Unvalidated<NamesDto>): Promise<NamesResponseDto> {
    const asked = [...new Set(body.validated().resources)].flatMap(askedOf);
    const reader = this.database.reader;
    const found = new Map<string, ReadonlyMap<Id, Named>>();
    for (const kind of new Set(asked.map((one) => one.kind))) {
      const ids = [...new Set(asked.flatMap((one) => (one.kind === kind ? [one.id] : [])))];
      found.set(kind, new Map((await namedOf(reader, caller, kind, ids)).map((one) => [one.id, one])));
    }
    const receivers = await receiversOf(reader, [...(found.get('applications')?.keys() ?? [])]);
    const data = asked.flatMap(({ resource, kind, id }): NameResponseDto[] => {
      const one = found.get(kind)?.get(id);
      if (!one) return [];
      const { name, supplierName } = one;
      return [
        { resource, name, supplierName, parties: (kind === 'applications' && receivers.get(id)) || [] },
      ];
    });
    return { data };
  }
}

interface Asked {
  readonly resource: string;
  readonly kind: string;
  readonly id: Id;
}

/** `applications/{id}`, whatever lies beneath it; of `suppliers/{id}/products/{id}` the product, and where that has no name the supplier. */
function askedOf(resource: string): Asked[] {
  const [area = '', owner = '', beneath, own] = resource.split('/');
  const [kind, id] =
    area === 'suppliers' && beneath && own && isNamed(beneath) ? [beneath, own] : [area, owner];
  return isId(id) ? [{ resource, kind, id }] : [];
}
