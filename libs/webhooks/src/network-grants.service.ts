import { Inject, Injectable } from '@nestjs/common';
import { assertMay, may, perform } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { withoutTenant, CONFIG, Database, invalid, isNetworkWithin } from '@ninety/platform';
import { findSupplier } from '@ninety/suppliers';
import type { Config, Id, Unvalidated, Version } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { findGrant, keepGrant, lockGrant, undecidedSuppliers } from './network-grant.store.js';
import type { NetworkGrant } from './network-grant.store.js';
import type { NetworkGrantResponseDto, NetworksDto, NoticeResponseDto } from './webhooks.contract.js';
import { say } from './sentences.js';

/** Private networks of suppliers: an administrator grants them, and whoever has one keeps the others out. */
@Injectable()
export class NetworkGrantsService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async get(
    caller: Principal,
    supplierId: Id,
  ): Promise<{ grant: NetworkGrantResponseDto; version: Version }> {
    await findSupplier(this.database.reader, caller, supplierId);
    assertMay(caller, 'webhooks.read_networks');
    // Grants are nobody's rows behind the second wall.
    return withoutTenant(async () => view(supplierId, await findGrant(this.database.reader, supplierId)));
  }

  /** Decides what a supplier's endpoints may reach, from the next delivery on; null takes the decision back. */
  async grant(
    caller: Principal,
    supplierId: Id,
    version: Version | null,
    body: Unvalidated<NetworksDto>,
  ): Promise<{ grant: NetworkGrantResponseDto; version: Version }> {
    const granting = {
      caller,
      find: async (tx: EntityManager) => {
        await findSupplier(tx, caller, supplierId);
        // Before anything is read that an applicant's role may not.
        assertMay(caller, 'webhooks.grant_networks');
        return lockGrant(tx, supplierId);
      },
      permission: 'webhooks.grant_networks',
      version: { of: (known: NetworkGrant) => known.version, named: version, isRequired: true },
      body,
    } as const;
    return perform(this.database, granting, async (tx, known, { networks }) => {
      this.assertWithin(networks ?? []);
      const row = { networks, grantedBy: caller.id, grantedAt: new Date(), version: known.version + 1 };
      await keepGrant(tx, supplierId, row);
      await this.audit.record(tx, caller, 'webhook_networks.granted', `suppliers/${supplierId}`, {
        networks,
      });
      return view(supplierId, row);
    });
  }

  /** An administrator should know of suppliers for which nobody has decided. */
  async notices(caller: Principal): Promise<NoticeResponseDto[]> {
    if (!may(caller, 'webhooks.grant_networks') || this.config.webhookAllowedNetworks.length === 0) return [];
    const { count, since } = await undecidedSuppliers(this.database.reader);
    if (since === null) return [];
    const said =
      count === 1 ? say('networks_undecided_once') : say('networks_undecided', { suppliers: count });
    return [
      {
        kind: 'webhook_networks_undecided',
        resource: '/v1/suppliers',
        since: since.toISOString(),
        ...said.as('detail'),
      },
    ];
  }

  /** A process without the setting may be one that delivers nothing: then those that do decide. */
  private assertWithin(networks: readonly string[]): void {
    const { webhookAllowedNetworks: allowed, role } = this.config;
    if (role === 'api' && allowed.length === 0) return;
    const detail =
      allowed.length === 0
        ? say('no_network_allowed')
        : say('network_outside', { allowed: allowed.join(', ') });
    const errors = networks.flatMap((network, index) =>
      isNetworkWithin(network, allowed) ? [] : [{ pointer: `/networks/${index}`, detail }],
    );
    if (errors.length > 0) throw invalid(...errors);
  }
}

function view(
  supplierId: Id,
  { networks, grantedBy, grantedAt, version }: NetworkGrant,
): { grant: NetworkGrantResponseDto; version: Version } {
  const grant = { supplierId, networks, grantedBy, grantedAt: grantedAt?.toISOString() ?? null };
  return { grant, version };
}
