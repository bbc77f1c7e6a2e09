import { Inject, Injectable } from '@nestjs/common';
import { assertMay, isApplicant, may, perform, seesSupplier } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import {
  withoutTenant,
  CONFIG,
  Database,
  invalid,
  isNetworkWithin,
  notFound,
  rowOf,
  run,
  sql,
} from '@ninety/platform';
import { assertSupplier } from '@ninety/suppliers';
import type { Config, Id, Unvalidated, Version } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { NetworkGrantResponseDto, NetworksDto, NoticeResponseDto } from './webhooks.contract.js';

interface Row {
  readonly networks: string[] | null;
  readonly grantedBy: Id | null;
  readonly grantedAt: Date | null;
  readonly version: Version;
}

const NONE: Row = { networks: null, grantedBy: null, grantedAt: null, version: 0 };

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
    if (isApplicant(caller) && !seesSupplier(caller, supplierId)) throw notFound('supplier');
    assertMay(caller, 'webhooks.read_networks');
    // Grants are nobody's rows behind the second wall.
    return withoutTenant(async () => {
      await assertSupplier(this.database.reader, supplierId);
      return view(supplierId, await find(this.database.reader, supplierId));
    });
  }

  /** Decides what a supplier's endpoints may reach, from the next delivery on; null takes the decision back. */
  async grant(
    caller: Principal,
    supplierId: Id,
    version: Version | null,
    body: Unvalidated<NetworksDto>,
  ): Promise<{ grant: NetworkGrantResponseDto; version: Version }> {
    if (isApplicant(caller) && !seesSupplier(caller, supplierId)) throw notFound('supplier');
    // Before anything is read that an applicant's role may not.
    assertMay(caller, 'webhooks.grant_networks');
    const granting = {
      caller,
      find: (tx: EntityManager) => lockGrant(tx, supplierId),
      permission: 'webhooks.grant_networks',
      version: { of: (known: Row) => known.version, named: version, isRequired: true },
      body,
    } as const;
    return perform(this.database, granting, async (tx, known, { networks }) => {
      this.assertWithin(networks ?? []);
      const row = { networks, grantedBy: caller.id, grantedAt: new Date(), version: known.version + 1 };
      await tx.query(
        `INSERT INTO webhook_network_grant (supplier_id, networks, granted_by, granted_at, version) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (supplier_id) DO UPDATE SET networks = excluded.networks, granted_by = excluded.granted_by,
           granted_at = excluded.granted_at, version = excluded.version, change = nextval('webhook_network_change')`,
        [supplierId, networks, caller.id, row.grantedAt, row.version],
      );
      await this.audit.record(tx, caller, 'webhook_networks.granted', `suppliers/${supplierId}`, {
        networks,
      });
      return view(supplierId, row);
    });
  }

  /** An administrator should know of suppliers for which nobody has decided. */
  async notices(caller: Principal): Promise<NoticeResponseDto[]> {
    if (!may(caller, 'webhooks.grant_networks') || this.config.webhookAllowedNetworks.length === 0) return [];
    const undecided = await rowOf<{ count: number; since: Date | null }>(this.database.reader, UNDECIDED);
    if (!undecided?.since) return [];
    const { count, since } = undecided;
    const who = count === 1 ? 'The endpoints of 1 supplier' : `The endpoints of ${count} suppliers`;
    return [
      {
        kind: 'webhook_networks_undecided',
        resource: '/v1/suppliers',
        since: since.toISOString(),
        detail: `${who} may reach all that WEBHOOK_ALLOWED_NETWORKS allows and was granted to no other: decide for each.`,
      },
    ];
  }

  /** A process without the setting may be one that delivers nothing: then those that do decide. */
  private assertWithin(networks: readonly string[]): void {
    const { webhookAllowedNetworks: allowed, role } = this.config;
    if (role === 'api' && allowed.length === 0) return;
    const errors = networks.flatMap((network, index) =>
      isNetworkWithin(network, allowed)
        ? []
        : [
            {
              pointer: `/networks/${index}`,
              detail: `must lie within WEBHOOK_ALLOWED_NETWORKS (${allowed.join(', ') || 'none'})`,
            },
          ],
    );
    if (errors.length > 0) throw invalid(...errors);
  }
}

const UNDECIDED = `
  SELECT count(DISTINCT e.supplier_id)::int AS count, min(e.created_at) AS since
  FROM webhook_endpoint e LEFT JOIN webhook_network_grant g ON g.supplier_id = e.supplier_id
  WHERE e.supplier_id IS NOT NULL AND e.deleted_at IS NULL AND g.networks IS NULL`;

/** One at a time, so that the numbers of changes are in the order in which they are committed. */
async function lockGrant(tx: EntityManager, supplierId: Id): Promise<Row> {
  await assertSupplier(tx, supplierId);
  await run(tx, sql`SELECT pg_advisory_xact_lock(hashtextextended('webhook networks', 0))`);
  return find(tx, supplierId);
}

async function find(manager: EntityManager, supplierId: Id): Promise<Row> {
  const row = await rowOf<Row>(
    manager,
    `SELECT networks, granted_by AS "grantedBy", granted_at AS "grantedAt", version
     FROM webhook_network_grant WHERE supplier_id = $1`,
    [supplierId],
  );
  return row ?? NONE;
}

function view(
  supplierId: Id,
  { networks, grantedBy, grantedAt, version }: Row,
): { grant: NetworkGrantResponseDto; version: Version } {
  const grant = { supplierId, networks, grantedBy, grantedAt: grantedAt?.toISOString() ?? null };
  return { grant, version };
}
