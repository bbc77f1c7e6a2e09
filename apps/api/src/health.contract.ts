import { Enum } from '@ninety/platform';
import { ApiSchema } from '@nestjs/swagger';

@ApiSchema({ name: 'Health' })
export class HealthResponseDto {
  @Enum(['ok'])
  status: 'ok';
}
