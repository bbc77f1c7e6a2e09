import { Instant } from '@ninety/platform';
import { ApiSchema } from '@nestjs/swagger';

export class TestClockDto {
  @Instant({
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
