import ipaddr from 'ipaddr.js';

/** Whether a value is a network as CIDR whose address has no bits beyond the mask, such as 203.0.113.0/24. */
export function isNetwork(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 50 || !ipaddr.isValidCIDR(value)) return false;
  const [address, bits] = ipaddr.parseCIDR(value);
  const parser = address.kind() === 'ipv4' ? ipaddr.IPv4 : ipaddr.IPv6;
  const base = parser.networkAddressFromCIDR(value);
  return base.toNormalizedString() === address.toNormalizedString() && bits <= 128;
}

/** Whether an address lies in one of the networks; IPv4 in IPv6's clothes is IPv4. */
export function isInNetworks(text: string, networks: readonly string[]): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.process(text);
  return networks.some((cidr) => {
    const [network, bits] = ipaddr.parseCIDR(cidr);
    return network.kind() === address.kind() && address.match(network, bits);
  });
}

/** Whether all of a network lies in one of the networks. */
export function isNetworkWithin(cidr: string, networks: readonly string[]): boolean {
  const [address, bits] = ipaddr.parseCIDR(cidr);
  return networks.some((outer) => {
    const [network, outerBits] = ipaddr.parseCIDR(outer);
    return network.kind() === address.kind() && outerBits <= bits && address.match(network, outerBits);
  });
}

const IPV6_PLACE_PARTS = 4;

/**
 * What is counted as one place of callers: an IPv4 address, or the 64 bits of an IPv6 network, in which one machine has as
 * many addresses as it likes. IPv4 in IPv6's clothes is IPv4; what is no address stays as it is.
 */
export function placeOf(text: string): string {
  if (!ipaddr.isValid(text)) return text;
  const address = ipaddr.process(text);
  if (!(address instanceof ipaddr.IPv6)) return address.toString();
  const parts = address.parts.map((part, index) => (index < IPV6_PLACE_PARTS ? part : 0));
  return `${new ipaddr.IPv6(parts).toString()}/64`;
}
