import { ApiSchema } from '@nestjs/swagger';
import type { Params } from '../sentences.js';
import { AnyObject, AnyText, Text } from './fields.js';

const LONGEST_SENTENCE = 2_000;

/** A sentence for people, with what a program needs to say it in another language. docs/sentences.md */
@ApiSchema({ name: 'Sentence' })
export class SentenceResponseDto {
  @Text()
  readonly code: string;

  @AnyObject({ description: 'what stands in it, by name' })
  readonly params: Params;

  @Text({ max: LONGEST_SENTENCE, description: 'in English' })
  readonly text: string;
}

/** Which sentence a text is, as members beside it. */
export abstract class SaidResponseDto {
  @AnyText({ description: 'which sentence it is, for whoever says it in another language' })
  readonly code: string;

  @AnyObject({ description: 'what it says of this case, by name' })
  readonly params: Params;
}

/** The same of what is kept for long: an earlier release kept the text alone. */
export abstract class KeptSaidResponseDto {
  @AnyText({ omittable: true, description: 'which sentence it is; absent of what an earlier release kept' })
  readonly code?: string;

  @AnyObject({ omittable: true, description: 'what it says of this case, by name' })
  readonly params?: Params;
}
