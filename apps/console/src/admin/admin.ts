import { useQuery } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import type { Schemas } from '@ninety/client/browser';
import { spoken, words } from '../words/index.js';
import { api, gone, useChange, useRows, versioned } from '../api.js';

export type Principal = Schemas['Principal'];
export type ApiKey = Schemas['ApiKey'];
export type NetworkGrant = Schemas['NetworkGrant'];
/** Of one legal entity at most: further ones are given on the page of whoever it is. */
export type NewPrincipal = Schemas['CreatePrincipalDto'] & { role: Schemas['Me']['role'] };

/** As what somebody is here, in words. */
export function roleText({ role, memberships }: Principal): string {
  if (role !== null) return spoken(role);
  return memberships.length === 0 ? words.admin.none : words.admin.several(memberships.length);
}
export type NewKey = Schemas['CreateApiKeyDto'];

export function usePrincipals() {
  return useRows(['principals'], (page) => unwrap(api.GET('/v1/principals', { params: { query: page } })));
}

/** A principal with the ETag that an edit must name, and its keys. */
export function usePrincipal(id: string) {
  return useQuery({
    queryKey: ['principals', id],
    queryFn: async () => {
      const { body, etag } = await versioned(api.GET('/v1/principals/{id}', { params: { path: { id } } }));
      return { principal: body, etag };
    },
  });
}

export function useKeys(principalId: string) {
  return useQuery({
    queryKey: ['keys', principalId],
    queryFn: () =>
      unwrap(
        api.GET('/v1/principals/{id}/api-keys', {
          params: { path: { id: principalId }, query: { limit: '200' } },
        }),
      ),
  });
}

export function useAddPrincipal() {
  return useChange(['principals', 'setup'], (body: NewPrincipal) =>
    unwrap(api.POST('/v1/principals', { body })),
  );
}

export function useEditPrincipal(id: string, etag: string) {
  return useChange(['principals'], (body: Schemas['EditPrincipalDto']) =>
    unwrap(
      api.PATCH('/v1/principals/{id}', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body,
      }),
    ),
  );
}

export function useMakeKey(principalId: string) {
  return useChange(['keys'], (body: NewKey) =>
    unwrap(
      api.POST('/v1/principals/{id}/api-keys', {
        params: { path: { id: principalId } },
        body,
      }),
    ),
  );
}

export function useRevoke() {
  return useChange(['keys'], (id: string) =>
    gone(api.DELETE('/v1/api-keys/{id}', { params: { path: { id } } })),
  );
}

export function useAddSupplier() {
  return useChange(['suppliers', 'setup'], (body: { name: string; country: string }) =>
    unwrap(api.POST('/v1/suppliers', { body })),
  );
}

/** The office's settings: which decisions need a second signature. */
export function useSettings() {
  return useQuery({
    queryKey: ['settings'],
    queryFn: async () => {
      const { body: settings, etag } = await versioned(api.GET('/v1/settings'));
      return { settings, etag };
    },
  });
}

/** What the groups of the directory make somebody. */
export function useGroupGrants() {
  return useQuery({
    queryKey: ['settings', 'group-grants'],
    queryFn: async () => {
      const { body, etag } = await versioned(api.GET('/v1/settings/group-grants'));
      return { grants: body.grants, etag };
    },
  });
}

export function useSetGroupGrants(etag: string) {
  return useChange(['settings'], (grants: Schemas['GroupGrantDto'][]) =>
    unwrap(
      api.PUT('/v1/settings/group-grants', { params: { header: { 'If-Match': etag } }, body: { grants } }),
    ),
  );
}

/** Whether a party that listed ones own by half counts as listed, and when. */
export function useOwnershipRule() {
  return useQuery({
    queryKey: ['settings', 'ownership'],
    queryFn: async () => {
      const { body: rule, etag } = await versioned(api.GET('/v1/settings/ownership-rule'));
      return { rule, etag };
    },
  });
}

/** Of the settings that were read with an ETag. */
export function useEditSettings() {
  return useChange(
    ['settings'],
    ({ etag, countersign }: { etag: string; countersign: Schemas['SettingsDto']['countersign'] }) =>
      unwrap(api.PATCH('/v1/settings', { params: { header: { 'If-Match': etag } }, body: { countersign } })),
  );
}

/** Of the rule that was read with an ETag. */
export function useEditRule() {
  return useChange(['settings'], ({ etag, ...body }: { etag: string } & Schemas['OwnershipRuleDto']) =>
    unwrap(api.PUT('/v1/settings/ownership-rule', { params: { header: { 'If-Match': etag } }, body })),
  );
}

/** What a supplier's webhooks may reach, with the ETag that a decision must name. */
export function useNetworks(supplierId: string) {
  return useQuery({
    queryKey: ['networks', supplierId],
    queryFn: async () => {
      const { body, etag } = await versioned(
        api.GET('/v1/suppliers/{id}/webhook-networks', { params: { path: { id: supplierId } } }),
      );
      return { grant: body, etag };
    },
  });
}

/** Null takes a decision back. */
export function useGrantNetworks(supplierId: string, etag: string) {
  return useChange(['networks', 'endpoints'], (networks: string[] | null) =>
    unwrap(
      api.PUT('/v1/suppliers/{id}/webhook-networks', {
        params: { path: { id: supplierId }, header: { 'If-Match': etag } },
        body: { networks },
      }),
    ),
  );
}
