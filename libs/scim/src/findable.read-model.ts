import { sql } from '@ninety/platform';
import type { Sql } from '@ninety/platform';
import type { Column, Findable } from './filter.read-model.js';

const folded = (of: Sql): Column => ({ of: sql`lower(${of})`, kind: 'folded' });
const exact = (of: Sql): Column => ({ of, kind: 'exact' });

/** Of a user `r`. */
export const USERS: Findable = {
  columns: new Map<string, Column>([
    ['id', folded(sql`r.id::text`)],
    ['username', folded(sql`r.user_name`)],
    ['externalid', exact(sql`r.external_id`)],
    ['displayname', folded(sql`r.display_name`)],
    ['name.formatted', folded(sql`r.formatted_name`)],
    ['name.givenname', folded(sql`r.given_name`)],
    ['name.familyname', folded(sql`r.family_name`)],
    ['active', { of: sql`r.active`, kind: 'flag' }],
  ]),
  several: new Map([
    [
      'emails',
      {
        from: sql`jsonb_array_elements(r.emails) AS e (email)`,
        columns: new Map<string, Column>([
          ['value', folded(sql`email->>'value'`)],
          ['type', folded(sql`email->>'type'`)],
          ['primary', { of: sql`(email->>'primary')::boolean`, kind: 'flag' }],
        ]),
      },
    ],
  ]),
};

/** Of a group `r`. */
export const GROUPS: Findable = {
  columns: new Map<string, Column>([
    ['id', folded(sql`r.id::text`)],
    ['displayname', folded(sql`r.display_name`)],
    ['externalid', exact(sql`r.external_id`)],
  ]),
  several: new Map([
    [
      'members',
      {
        from: sql`(SELECT user_id::text AS member FROM scim_group_member WHERE group_id = r.id) AS m`,
        columns: new Map([['value', folded(sql`member`)]]),
      },
    ],
  ]),
};
