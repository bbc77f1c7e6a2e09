import { ApiSchema } from '@nestjs/swagger';
import { Nested, Text, Uuid, Uuids } from '@ninety/platform';
import { say } from './sentences.js';

const MOST_ABOUT = 20;
const MOST_NAME = 100;
const TOOL = /^[a-z][a-z0-9_]{0,63}$/;

/** The program in which the assistant runs, as it calls itself. */
export class AssistantClientDto {
  @Text({ max: MOST_NAME, example: 'claude-ai' })
  name: string;

  @Text({ max: MOST_NAME, example: '0.1.0' })
  version: string;
}

export class AssistantCallDto {
  @Text({
    max: 64,
    pattern: TOOL,
    patternHint: say('assistant_tool'),
    description: 'which tool the assistant calls',
    example: 'read_clocks',
  })
  tool: string;

  @Nested(AssistantClientDto)
  client: AssistantClientDto;

  @Uuids({
    optional: true,
    elements: MOST_ABOUT,
    description: 'the ids that it asks about, and nothing else of the question',
  })
  about?: string[] | null;
}

@ApiSchema({ name: 'AssistantCall' })
export class AssistantCallResponseDto {
  @Uuid()
  id: string;

  @Text({
    max: 128,
    description:
      'X-Request-Id of this request: sent with those that follow from the call, it joins what they leave in the record to it',
  })
  requestId: string;
}
