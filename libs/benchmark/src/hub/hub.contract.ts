import { ApiSchema } from '@nestjs/swagger';
import {
  AnyText,
  Checked,
  Count,
  Instant,
  NestedList,
  Text,
  UNBOUNDED,
  Uuid,
  WholeNumber,
} from '@ninety/platform';
import { say } from '../sentences.js';
import { arePublicKeys } from './member-keys.js';
import type { MemberKeys } from './member-keys.js';
import { MOST_JWS } from './hub.js';

const MOST_NAME = 200;
const MOST_NUMBER = 2_147_483_647;

function Keys() {
  return Checked(say('hub_keys'), arePublicKeys, {
    description:
      'a JSON Web Key Set of Ed25519 public keys, as `/v1/event-checkpoint-keys` of the member answers it',
    api: { type: 'object', additionalProperties: true },
  });
}

export class RegisterHubMemberDto {
  @Text({ max: MOST_NAME, example: 'Example Machines Inc.' }) name: string;
  @Keys() keys: MemberKeys;
}

export class HubMemberKeysDto {
  @Keys() keys: MemberKeys;
}

@ApiSchema({ name: 'HubMember' })
export class HubMemberResponseDto {
  @Uuid({ description: 'the contributor of its contributions' }) id: string;
  @Text() name: string;
  @Keys() keys: MemberKeys;
  @Uuid() registeredBy: string;
  @Instant() registeredAt: Date;
  @Instant({ nullable: true, description: 'since when what it told counts no more' }) leftAt: Date | null;
}

export class SendHubContributionDto {
  @AnyText({ description: `the compact JWS as it was signed, at most ${MOST_JWS} characters` }) jws: string;
}

/** What the operator sees of a contribution: none of its cells. */
@ApiSchema({ name: 'HubContribution' })
export class HubContributionResponseDto {
  @Uuid() id: string;
  @WholeNumber({ min: 1, max: MOST_NUMBER }) sequence: number;
  @Text({ description: 'the first month' }) from: string;
  @Text({ description: 'the last month' }) to: string;
  @Instant() receivedAt: Date;
}

@ApiSchema({ name: 'HubRange' })
export class HubRangeResponseDto {
  @Count({ description: 'tens of days' }) from: number;
  @Count({ description: 'tens of days, included: 360 is 360 days and more' }) to: number;
  @Count() cases: number;
}

@ApiSchema({ name: 'HubCell' })
export class HubCellResponseDto {
  @Text({ example: '2026-03' }) month: string;
  @Text({ example: 'us-bis' }) regime: string;
  @Text() countryGroup: string;
  @Text() eccnCategory: string;
  @Text() type: string;
  @Count({ description: 'cases' }) n: number;
  @Text({ description: 'how many companies: `5-9` or `10+`' }) companies: string;
  @NestedList(HubRangeResponseDto, {
    max: UNBOUNDED,
    description: 'none where five companies are in no range',
  })
  days: readonly HubRangeResponseDto[];
  @AnyText({ nullable: true, description: 'the tens in which the median is, as `30-50`' }) median:
    string | null;
  @AnyText({ nullable: true, description: 'the same of the 90th percentile' }) p90: string | null;
  @WholeNumber({ min: 1, max: MOST_NUMBER, description: 'the publication since which the figures are these' })
  since: number;
}

@ApiSchema({ name: 'ListedHubPublication' })
export class ListedHubPublicationResponseDto {
  @WholeNumber({ min: 1, max: MOST_NUMBER }) number: number;
  @Instant() publishedAt: Date;
}

@ApiSchema({ name: 'HubPublication' })
export class HubPublicationResponseDto extends ListedHubPublicationResponseDto {
  @Text() license: string;
  @NestedList(HubCellResponseDto, { max: UNBOUNDED }) cells: readonly HubCellResponseDto[];
  @AnyText({ description: 'what the figures are of, and what they cannot show' }) method: string;
  @AnyText({ description: 'all of it but this member, as a compact JWS of the hub' }) jws: string;
}
