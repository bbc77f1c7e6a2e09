import { ApiSchema } from '@nestjs/swagger';
import { AnyObject, AnyText } from './fields.js';

/** A `FieldError` as it is answered: `code` and `params` say its rule to whoever speaks another language. */
@ApiSchema({ name: 'FieldError' })
export class FieldErrorResponseDto {
  @AnyText({ description: 'a JSON Pointer' })
  pointer: string;

  @AnyText()
  detail: string;

  @AnyText({ omittable: true, description: 'which rule; absent of what an earlier release kept' })
  code?: string;

  @AnyObject({ omittable: true, description: 'what `detail` says of this case, by name' })
  params?: Readonly<Record<string, string | number>>;

  @AnyText({ optional: true, description: 'the paragraph behind the rule' })
  citation?: string | null;
}
