import { ApiSchema } from '@nestjs/swagger';
import { AnyText } from './fields.js';
import { KeptSaidResponseDto } from './sentence.contract.js';

/** A `FieldError` as it is answered: `code` and `params` say its rule to whoever speaks another language. */
@ApiSchema({ name: 'FieldError' })
export class FieldErrorResponseDto extends KeptSaidResponseDto {
  @AnyText({ description: 'a JSON Pointer' })
  pointer: string;

  @AnyText()
  detail: string;

  @AnyText({ optional: true, description: 'the paragraph behind the rule' })
  citation?: string | null;
}
