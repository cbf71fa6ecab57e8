import { BlockList, isIP } from "node:net";

/** Networks that are not of the internet: RFC 1918, 6598, 1122, 3927, 4193, 4291 and 5737. */
const networks: readonly (readonly [string, number, "ipv4" | "ipv6"])[] = [
  ["0.0.0.0", 8, "ipv4"],
  ["10.0.0.0", 8, "ipv4"],
  ["100.64.0.0", 10, "ipv4"],
  ["127.0.0.0", 8, "ipv4"],
  ["169.254.0.0", 16, "ipv4"],
  ["172.16.0.0", 12, "ipv4"],
  ["192.168.0.0", 16, "ipv4"],
  ["224.0.0.0", 3, "ipv4"],
  ["::", 127, "ipv6"],
  ["fc00::", 7, "ipv6"],
  ["fe80::", 10, "ipv6"],
  ["ff00::", 8, "ipv6"],
];

const blocked = new BlockList();
for (const [network, bits, family] of networks) blocked.addSubnet(network, bits, family);

/** Whether a text is an address that nobody on the internet has; false for what is no address. */
export function isPrivateAddress(text: string): boolean {
  const family = isIP(text);
  if (family === 0) return false;
  // An IPv4 address inside IPv6 is looked at as IPv4 by the list itself.
  return blocked.check(text, family === 4 ? "ipv4" : "ipv6");
}
