import { Enum, Prose, Uuids } from '@ninety/platform';
import { PAPER_KINDS } from './appeal-rules.js';
import type { PaperKind } from './appeal-rules.js';

const MOST_ATTACHMENTS = 50;

const AttachmentIds = () => Uuids({ optional: true, elements: MOST_ATTACHMENTS, of: 'attachments' });

export class AppealDto {
  @Prose({
    citation: '15 CFR 756.2(c)(2)',
    description: 'why the denial affects the appellant directly and adversely, and should be reversed',
  })
  statement: string;

  @Prose({ optional: true, citation: '15 CFR 756.2(c)(3)', description: 'asks for an informal hearing' })
  hearingRequest?: string | null;

  @Prose({ optional: true, citation: '15 CFR 756.2(e)', description: 'asks for a stay' })
  stayRequest?: string | null;

  @AttachmentIds()
  attachmentIds?: string[] | null;
}

/** A decision is filed with `POST …/appeal/decision`, so that it has an outcome. */
export const FILED_KINDS = PAPER_KINDS.filter((kind) => kind !== 'decision');

export class PaperDto {
  @Enum(FILED_KINDS)
  kind: Exclude<PaperKind, 'decision'>;

  @Prose()
  text: string;

  @AttachmentIds()
  attachmentIds?: string[] | null;
}

export class AppealDecisionDto {
  @Enum(['granted', 'dismissed'])
  outcome: 'granted' | 'dismissed';

  @Prose({
    citation: '15 CFR 756.2(d)(1)',
    description: 'the reasons, which the appellant is given in writing',
  })
  reasons: string;

  @AttachmentIds()
  attachmentIds?: string[] | null;
}
