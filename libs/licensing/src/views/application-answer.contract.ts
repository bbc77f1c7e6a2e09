import { ApiSchema } from '@nestjs/swagger';
import { Nested } from '@ninety/platform';
import { UnlicensedApplicationDto } from '../applications/application.contract.js';
import { LicenseResponseDto } from '../licenses/license.contract.js';

/** An application as its readers may see it, with its license. */
@ApiSchema({ name: 'Application' })
export class ApplicationResponseDto extends UnlicensedApplicationDto {
  @Nested(LicenseResponseDto, { nullable: true })
  readonly license: LicenseResponseDto | null;
}
