import { Checked, Instant, isInstant } from '@ninety/platform';
import { ApiSchema } from '@nestjs/swagger';
import { say } from './sentences.js';

const EARLIEST = Date.parse('1000-01-02T00:00:00Z');
const LATEST = Date.parse('9899-12-31T00:00:00Z');

/** Whose day is given to the procedure in every zone. */
function isPresent(value: unknown): boolean {
  if (!isInstant(value)) return false;
  const time = Date.parse(value.toUpperCase());
  return time >= EARLIEST && time < LATEST;
}

export class TestClockDto {
  @Checked(say('test_instant_out_of_range'), isPresent, {
    api: { type: String, format: 'date-time' },
    example: '2019-07-22T14:00:00Z',
    description: 'the present instant of the procedure; forward only',
  })
  now: string;
}

@ApiSchema({ name: 'TestClock' })
export class TestClockResponseDto {
  @Instant()
  now: string;
}
