import { ApiSchema } from '@nestjs/swagger';
import { SETUP_STEPS, STEP_STATES } from '@ninety/composition';
import type { SetupStanding } from '@ninety/composition';
import { Enum, Enums, Instant, Nested, NestedList, Uuid } from '@ninety/platform';

type Standing = SetupStanding['steps'][number];

@ApiSchema({ name: 'SetupStep' })
export class SetupStepResponseDto {
  @Enum(SETUP_STEPS, {
    description:
      'entity: a company; people: whose work it is; list and law: loaded; regimes: packs of one’s own; mail: a server for mails; webhook: an endpoint',
  })
  readonly step: Standing['step'];

  @Enum(STEP_STATES, { description: 'done by what is there; not_needed as an administrator said' })
  readonly state: Standing['state'];
}

@ApiSchema({ name: 'SampleCompany' })
export class SampleCompanyResponseDto {
  @Uuid({ description: 'the company that is made up' })
  readonly supplierId: string;

  @Instant()
  readonly loadedAt: string;
}

@ApiSchema({ name: 'Setup' })
export class SetupResponseDto {
  @NestedList(SetupStepResponseDto, {
    max: SETUP_STEPS.length,
    description: 'in the order in which they are done',
  })
  readonly steps: readonly SetupStepResponseDto[];

  @Nested(SampleCompanyResponseDto, { nullable: true, description: 'null: no sample data is loaded' })
  readonly sample: SampleCompanyResponseDto | null;
}

export class EditSetupDto {
  @Enums(SETUP_STEPS, { description: 'all the steps that the installation does without' })
  notNeeded: Standing['step'][];
}
