export { dnsResolver } from "./dns/dns-resolver.ts";
export { dohResolver } from "./dns/doh-resolver.ts";
export {
  type DnsResolverOptions,
  type DohResolverOptions,
  dnsResolverOptions,
  dohResolverOptions,
  type ResolverBounds,
} from "./dns/resolver-options.ts";
export { fetchMtaStsPolicy } from "./mail/fetch-mta-sts-policy.ts";
export {
  type GuardNodemailerOptions,
  guardNodemailer,
  type HeldMail,
  type NodemailerGuard,
} from "./outbound/guard-nodemailer.ts";
export type {
  NodemailerEnvelope,
  NodemailerMail,
  NodemailerNode,
} from "./outbound/nodemailer-mail.ts";
