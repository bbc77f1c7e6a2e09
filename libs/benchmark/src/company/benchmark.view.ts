import type { Sentence } from '@ninety/platform';
import { say } from '../sentences.js';
import type {
  BenchmarkContributionResponseDto,
  BenchmarkHubResponseDto,
  BenchmarkLeftOutResponseDto,
  BenchmarkListedContributionResponseDto,
  BenchmarkPreviewResponseDto,
} from './benchmark.contract.js';
import { casesIn } from './benchmark.service.js';
import type { Earlier } from './benchmark.service.js';
import type { LeftOut } from './cells.js';
import type { Hub, KeptContribution, ListedContribution } from './hub.js';
import type { Preview } from './preview.js';

const LEFT_OUT_SAYS: Readonly<Record<LeftOut, Sentence>> = {
  month_uncertain: say('benchmark_left_month_uncertain'),
  days_uncertain: say('benchmark_left_days_uncertain'),
  destination_unknown: say('benchmark_left_destination_unknown'),
  group_unknown: say('benchmark_left_group_unknown'),
};

export function hubView(hub: Hub): BenchmarkHubResponseDto {
  const { version: _, ...told } = hub;
  return told;
}

export function previewView({
  preview,
  earlier,
}: {
  preview: Preview;
  earlier: Earlier[];
}): BenchmarkPreviewResponseDto {
  const { digest, leaves, counted, countryGroups } = preview;
  const { decided, suppressed, leftOut } = counted;
  return {
    digest,
    leaves,
    stays: { decided, told: casesIn(leaves.cells), suppressed, leftOut: leftOut.map(leftOutView) },
    countryGroups,
    earlier: earlier.map(({ contribution: { id, hubId, sequence, from, to, sentAt }, sameCells }) => ({
      contributionId: id,
      hubId,
      sequence,
      from,
      to,
      sameCells,
      sentAt,
    })),
  };
}

export function listedView(one: ListedContribution): BenchmarkListedContributionResponseDto {
  const { id, hubId, sequence, from, to, cells, cases, previewDigest, madeBy, madeOn } = one;
  const { sentAt, answerStatus, answerText } = one;
  const answer = sentAt && { at: sentAt, status: answerStatus, text: answerText };
  return { id, hubId, sequence, from, to, cells, cases, previewDigest, madeBy, madeOn, answer };
}

export function contributionView(one: KeptContribution): BenchmarkContributionResponseDto {
  return { ...listedView(one), jws: one.jws };
}

function leftOutView({ reason, cases }: { reason: LeftOut; cases: number }): BenchmarkLeftOutResponseDto {
  return { reason, cases, ...LEFT_OUT_SAYS[reason].as('detail') };
}
