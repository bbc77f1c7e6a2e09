import { GROUP_SCHEMA } from './group.js';
import { MOST_RESULTS } from './query.js';
import { USER_SCHEMA } from './user.js';

const SCHEMA = 'urn:ietf:params:scim:schemas:core:2.0';

/** What of SCIM there is. RFC 7643, section 5. @param base the address of `/scim/v2` */
export function serviceProviderConfig(base: string): object {
  return {
    schemas: [`${SCHEMA}:ServiceProviderConfig`],
    patch: { supported: true },
    bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
    filter: { supported: true, maxResults: MOST_RESULTS },
    changePassword: { supported: false },
    sort: { supported: false },
    etag: { supported: true },
    authenticationSchemes: [
      {
        type: 'oauthbearertoken',
        name: 'API key',
        description: 'the key of an administrator, as a bearer token',
        specUri: 'https://www.rfc-editor.org/info/rfc6750',
        primary: true,
      },
    ],
    meta: { resourceType: 'ServiceProviderConfig', location: `${base}/ServiceProviderConfig` },
  };
}

/** RFC 7643, section 6. */
export function resourceTypes(base: string): { readonly id: string }[] {
  return [
    { name: 'User', endpoint: '/Users', description: 'Somebody of the company', schema: USER_SCHEMA },
    {
      name: 'Group',
      endpoint: '/Groups',
      description: 'Whom its name gives something here',
      schema: GROUP_SCHEMA,
    },
  ].map((type) => ({
    schemas: [`${SCHEMA}:ResourceType`],
    id: type.name,
    ...type,
    meta: { resourceType: 'ResourceType', location: `${base}/ResourceTypes/${type.name}` },
  }));
}

/** RFC 7643, section 7: the attributes that are kept, and no others. */
export function schemas(base: string): { readonly id: string }[] {
  return [
    { id: USER_SCHEMA, name: 'User', description: 'Somebody of the company', attributes: USER },
    { id: GROUP_SCHEMA, name: 'Group', description: 'Whom its name gives something here', attributes: GROUP },
  ].map((schema) => ({
    schemas: [`${SCHEMA}:Schema`],
    ...schema,
    meta: { resourceType: 'Schema', location: `${base}/Schemas/${schema.id}` },
  }));
}

type Attribute = Readonly<Record<string, unknown>>;

const PLAIN: Attribute = {
  type: 'string',
  multiValued: false,
  required: false,
  caseExact: false,
  mutability: 'readWrite',
  returned: 'default',
  uniqueness: 'none',
};

const text = (name: string, description: string, more: Attribute = {}): Attribute => ({
  name,
  ...PLAIN,
  description,
  ...more,
});

const flag = (name: string, description: string): Attribute => ({
  name,
  type: 'boolean',
  multiValued: false,
  required: false,
  mutability: 'readWrite',
  returned: 'default',
  description,
});

const complex = (name: string, description: string, multiValued: boolean, subAttributes: Attribute[]) => ({
  name,
  type: 'complex',
  multiValued,
  required: false,
  mutability: 'readWrite',
  returned: 'default',
  description,
  subAttributes,
});

const EXTERNAL_ID = text('externalId', "the directory's own id", { caseExact: true });

const USER: readonly Attribute[] = [
  text('userName', 'by which the directory knows them', { required: true, uniqueness: 'server' }),
  { ...EXTERNAL_ID, uniqueness: 'server' },
  text('displayName', 'as whom others know them'),
  complex('name', 'the parts of their name', false, [
    text('formatted', 'the whole name'),
    text('givenName', 'the given name'),
    text('familyName', 'the family name'),
  ]),
  complex('emails', 'their e-mail addresses; mails go to the primary one', true, [
    text('value', 'the address'),
    text('type', 'such as work'),
    flag('primary', 'whether mails go there'),
  ]),
  flag('active', 'whether they may do anything here'),
];

const GROUP: readonly Attribute[] = [
  text('displayName', 'the name in the table of grants', { required: true, uniqueness: 'server' }),
  EXTERNAL_ID,
  complex('members', 'the users in it; groups in groups are not', true, [
    text('value', 'the id of a user', { mutability: 'immutable' }),
    text('type', 'User', { mutability: 'immutable', canonicalValues: ['User'] }),
    text('$ref', 'the address of the user', {
      type: 'reference',
      referenceTypes: ['User'],
      mutability: 'immutable',
    }),
  ]),
];
