import { lookup } from 'node:dns';
import type { LookupAddress, LookupOptions } from 'node:dns';
import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import type { AgentOptions, ClientRequest, RequestOptions } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { Reach } from './network-grants.js';

/** The address may not be called: private, loopback, link-local, metadata or otherwise not public. */
class ForbiddenAddress extends Error {}

const OR_GRANTED = ', nor in a network that was granted to the owner of the endpoint';
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');
const CONNECTIONS: AgentOptions = {
  keepAlive: true,
  // As many as there are places: a slow endpoint must not keep others of the same host waiting.
  maxSockets: 256,
  // An idle connection goes before most servers end theirs, so that none is used that is about to end.
  timeout: 4_000,
};

type Lookup = (
  host: string,
  options: LookupOptions,
  done: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * Connects to public addresses alone, and to those others that are allowed. The address is checked when the connection is
 * made, so a name that resolves differently the second time gains nothing. docs/decisions/0006
 */
export class GuardedAgent {
  private readonly http = new HttpAgent(CONNECTIONS);
  private readonly https = new HttpsAgent(CONNECTIONS);

  /**
   * @param reach which addresses that are not public are allowed
   * @param resolve looks names up; the system's resolver unless a test brings its own
   */
  constructor(
    private readonly reach: Reach,
    private readonly resolve: Lookup = systemLookup,
  ) {}

  /** Begins a request. @throws ForbiddenAddress for an address that stands in the URL; of a name, the request emits it */
  request(url: string, options: RequestOptions): ClientRequest {
    const { hostname, protocol } = new URL(url);
    const literal = hostname.replace(/^\[|\]$/g, '');
    // A literal address is never looked up.
    if (ipaddr.isValid(literal) && !this.isAllowed(literal))
      throw new ForbiddenAddress(`${literal} is not a public address${OR_GRANTED}`);
    const guarded = { ...options, lookup: this.lookup };
    return protocol === 'https:'
      ? httpsRequest(url, { ...guarded, agent: this.https })
      : httpRequest(url, { ...guarded, agent: this.http });
  }

  /** Keeps no connection from here on; what is under way ends by itself. */
  retire(): void {
    for (const agent of [this.http, this.https]) {
      agent.maxFreeSockets = 0;
      for (const socket of Object.values(agent.freeSockets).flat()) socket?.destroy();
    }
  }

  destroy(): void {
    this.http.destroy();
    this.https.destroy();
  }

  private readonly lookup: LookupFunction = (host, options, done) => {
    this.resolve(host, { ...options, all: true }, (error, found) => {
      const addresses = error ? [] : found.filter(({ address }) => this.isAllowed(address));
      const [first] = addresses;
      if (error || !first)
        done(error ?? new ForbiddenAddress(`${host} has no public address${OR_GRANTED}`), '', 0);
      // Node asks for one or for all, and takes the answer in the form it asked for.
      else if (options.all) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };

  private isAllowed(address: string): boolean {
    return isPublic(address) || this.reach(address);
  }
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
