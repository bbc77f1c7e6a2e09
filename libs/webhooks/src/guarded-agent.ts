import { lookup } from 'node:dns';
import type { LookupAddress, LookupOptions } from 'node:dns';
import { isInNetworks } from '@ninety/platform';
import ipaddr from 'ipaddr.js';
import { Agent, buildConnector } from 'undici';

/** The address may not be called: private, loopback, link-local, metadata or otherwise not public. */
export class ForbiddenAddress extends Error {}

const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

type Lookup = (
  host: string,
  options: LookupOptions,
  done: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * An agent that connects to public addresses alone, and to the networks allowed. The address is checked when the
 * connection is made, so a name that resolves differently the second time gains nothing.
 *
 * @param resolve looks names up; the system's resolver unless a test brings its own
 */
export function guardedAgent(allowedNetworks: readonly string[], resolve: Lookup = systemLookup): Agent {
  const isAllowed = (address: string) => isInNetworks(address, allowedNetworks) || isPublic(address);
  const connect = buildConnector({
    timeout: 10_000,
    lookup: (host, options, done) => {
      resolve(host, { ...options, all: true }, (error, found) => {
        const addresses = error ? [] : found.filter(({ address }) => isAllowed(address));
        const [first] = addresses;
        if (error || !first)
          return done(error ?? new ForbiddenAddress(`${host} has no public address`), '', 0);
        // Node asks for one or for all, and takes the answer in the form it asked for.
        if (options.all) return done(null, addresses);
        done(null, first.address, first.family);
      });
    },
  });
  return new Agent({
    pipelining: 1,
    // As many as there are places: a slow endpoint must not keep others of the same host waiting.
    connections: 256,
    connect: (options, done) => {
      const literal = options.hostname.replace(/^\[|\]$/g, '');
      // A literal address is never looked up.
      if (ipaddr.isValid(literal) && !isAllowed(literal)) {
        return done(new ForbiddenAddress(`${literal} is not a public address`), null);
      }
      connect(options, done);
    },
  });
}

/** What IANA gives out for the Internet; of IPv6 that is 2000::/3 alone, less its reserved parts. RFC 4291, RFC 6890. */
function isPublic(text: string): boolean {
  const address = ipaddr.process(text);
  if (address.range() !== 'unicast') return false;
  return address instanceof ipaddr.IPv4 || address.match(GLOBAL_UNICAST);
}

const systemLookup: Lookup = (host, options, done) => {
  lookup(host, { ...options, all: true }, done);
};
