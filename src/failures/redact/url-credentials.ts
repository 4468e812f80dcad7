// A line in, the passwords out that stand in addresses and connection strings.

import type { Span } from './span';

const ADDRESS_END = /[\s"'`<>]|:\/\//g;
/** `user:password@tcp(host)`, `scott/tiger@//host:1521/orcl`, `-u user:password`, `host:5432:db:user:password`. */
const OTHER_FORMS: readonly RegExp[] = [
  /(?<![\w.%+-])[\w.%+-]{1,64}:([^\s@:"'`]{1,256})@(?:tcp|unix|udp)\(/dg,
  /(?<![\w$/.])[\w$]{1,64}\/([^\s@/"'`]{1,256})@(?:\/\/)?[\w.-]{1,255}(?::\d{1,5})?[/\w]/dg,
  /(?<!\S)(?:-u|--user|--proxy-user|--userpwd|-U)[ =]["']?[\w.@%+-]{1,64}:([^\s"']{1,512})/dg,
  /(?<!\S)[\w.*-]{1,255}:(?:\d{2,5}|\*):[\w*-]{1,64}:[\w*-]{1,64}:(\S{1,256})(?!\S)/dg,
  /(?<!\S)login\s{1,4}\S{1,128}\s{1,4}password\s{1,4}(\S{1,512})/dg,
  /(?<!\S)(?:sshpass|docker login|podman login|helm registry login|az acr login|htpasswd|kinit|mysql|mysqldump|mysqladmin)\b[^\n|;&]{0,200}?\s-p[ =]?["']?([^\s"']{3,512})/dg,
];
/** Names that stand before the `@` of an address and say nothing. */
const PLAIN_USER =
  /^(?:git|ssh|root|user|admin|deploy|ubuntu|ec2-user|runner|www|anonymous|oauth2?|x-access-token|x-token-auth|gitlab-ci-token|[a-z][a-z._-]{0,15})$/i;

export function findUrlCredentials(line: string): Span[] {
  const spans: Span[] = [];
  for (let scheme = line.indexOf('://'); scheme >= 0; scheme = line.indexOf('://', scheme + 3)) {
    const span = passwordAt(line, scheme + 3);
    if (span) spans.push(span);
  }
  for (const form of OTHER_FORMS) {
    for (const match of line.matchAll(form)) {
      const [start, end] = match.indices![1]!;
      spans.push({ start, end });
    }
  }
  return spans;
}

function passwordAt(line: string, start: number): Span | null {
  ADDRESS_END.lastIndex = start;
  const end = ADDRESS_END.exec(line)?.index ?? line.length;
  const address = line.slice(start, end);
  const at = userInfoEnd(address);
  if (at <= 0) return null;
  const colon = address.indexOf(':');
  if (colon >= 0 && colon < at) {
    return at > colon + 1 ? { start: start + colon + 1, end: start + at } : null;
  }
  return PLAIN_USER.test(address.slice(0, at)) ? null : { start, end: start + at };
}

/** Passwords may hold `/` and `@`; hosts with a port before a path that holds `@` may not be taken for users. */
function userInfoEnd(address: string): number {
  const slash = address.search(/[/?#]/);
  const authority = slash < 0 ? address : address.slice(0, slash);
  const at = authority.lastIndexOf('@');
  if (at >= 0) return at;
  const colon = authority.indexOf(':');
  if (colon <= 0 || /^:\d{1,5}$/.test(authority.slice(colon)) || authority.startsWith('[')) return -1;
  return address.lastIndexOf('@');
}
