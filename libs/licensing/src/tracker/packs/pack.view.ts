import type { EvidencePackResponseDto, ListedEvidencePackResponseDto } from './pack.contract.js';
import type { Pack } from './pack.store.js';
import type { ShownPack } from './packs.service.js';

export function listedPackView(pack: Pack): ListedEvidencePackResponseDto {
  const { id, supplierId, title, recipient, applicationIds, asOf, madeBy, madeAt, approvedBy, approvedAt } =
    pack;
  return {
    id,
    supplierId,
    title,
    recipient,
    applicationIds,
    asOf,
    madeBy,
    madeAt: madeAt.toISOString(),
    approvedBy,
    approvedAt: approvedAt?.toISOString() ?? null,
    approvedHash: pack.approvedHash,
    supersedes: pack.supersedes,
    withdrawnAt: pack.withdrawnAt?.toISOString() ?? null,
    withdrawalReason: pack.withdrawalReason,
  };
}

export function packView({ pack, content, contentHash, changes }: ShownPack): EvidencePackResponseDto {
  return {
    ...listedPackView(pack),
    state: stateOf(pack, contentHash),
    contentHash,
    changes: changes.map((one) => ({ ...one.as('text') })),
    content,
  };
}

function stateOf({ withdrawnAt, approvedHash }: Pack, contentHash: string): EvidencePackResponseDto['state'] {
  if (withdrawnAt !== null) return 'withdrawn';
  if (approvedHash === null) return 'draft';
  return approvedHash === contentHash ? 'approved' : 'changed';
}
