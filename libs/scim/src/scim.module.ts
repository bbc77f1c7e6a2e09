import { GroupGrantsSubscriber } from '@ninety/access';
import { Global, Module } from '@nestjs/common';
import { ScimDescriptionController } from './description.controller.js';
import { ScimGroupsController } from './groups.controller.js';
import { ScimGroupsService } from './groups.service.js';
import { ScimPeople } from './people.js';
import { ScimUsersController } from './users.controller.js';
import { ScimUsersService } from './users.service.js';

/** By which a company's directory makes and disables people. */
@Global()
@Module({
  controllers: [ScimDescriptionController, ScimGroupsController, ScimUsersController],
  providers: [
    ScimGroupsService,
    ScimUsersService,
    ScimPeople,
    { provide: GroupGrantsSubscriber, useExisting: ScimPeople },
  ],
  exports: [GroupGrantsSubscriber],
})
export class ScimModule {}
