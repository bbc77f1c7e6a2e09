import { ApiSchema } from '@nestjs/swagger';
import { AnyText } from './fields.js';

/** A `FieldError` as it is answered. */
@ApiSchema({ name: 'FieldError' })
export class FieldErrorResponseDto {
  @AnyText({ description: 'a JSON Pointer' })
  pointer: string;

  @AnyText()
  detail: string;

  @AnyText({ optional: true, description: 'the paragraph behind the rule' })
  citation?: string | null;
}
