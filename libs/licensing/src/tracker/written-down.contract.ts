import { AnyText, Instant, Uuid, Uuids } from '@ninety/platform';

/** What is written down, never changed, and corrected by another that stands in its place: who did, and what shows it. */
export abstract class WrittenDownResponseDto {
  @Uuids()
  readonly attachmentIds: readonly string[];

  @Uuid({ nullable: true })
  readonly supersedes: string | null;

  @Uuid({ nullable: true, description: 'what stands in its place; null: it stands' })
  readonly supersededBy: string | null;

  @AnyText({ nullable: true, description: 'why it was corrected' })
  readonly reason: string | null;

  @Uuid()
  readonly recordedBy: string;

  @Instant()
  readonly recordedAt: string;
}
