// A line in, the passwords out that stand in addresses and connection strings.

import type { Span } from './span';

const ADDRESS_END = /[\s"'`<>]|:\/\//g;
interface OtherForm {
  /** Its first group is the password. */
  pattern: RegExp;
  /** Without this in the line there is none. */
  sign: RegExp;
}

const OTHER_FORMS: readonly OtherForm[] = [
  { sign: /@(?:tcp|unix|udp)\(/, pattern: /(?<![\w.%+-])[\w.%+-]{1,64}:([^\s@:"'`]{1,256})@(?:tcp|unix|udp)\(/dg },
  {
    sign: /@\/\/|@[\w.-]{1,255}:\d{1,5}[/:]|\b(?:sqlplus|sqlldr|expdp|impdp|rman)\b/,
    pattern:
      /(?:(?<![\w$/.])[\w$]{1,64}\/([^\s@/"'`]{1,256})@(?:\/\/|[\w.-]{1,255}:\d{1,5}[/:])|(?:sqlplus|sqlldr|expdp|impdp|rman)\s[^\n]{0,80}?[\w$]\/([^\s@/"'`]{1,256})@)/dg,
  },
  {
    sign: /\b(?:curl|wget|httpie|http|https|xh|ab|mvn)\b/,
    pattern: /(?<!\S)(?:-u|--user|--proxy-user|--userpwd)[ =]["']?[\w.@%+-]{1,64}:(?!\d{1,6}(?!\S))([^\s"']{1,512})/dg,
  },
  {
    sign: /^\S{0,64}\s?[\w.*-]{1,255}:(?:\d{2,5}|\*):/,
    pattern: /(?<!\S)[\w.*-]{1,255}:(?:\d{4,5}|\*):[\w*-]{1,64}:[\w*-]{1,64}:(\S{4,256})(?!\S)/dg,
  },
  { sign: /password/, pattern: /(?:^|[Z\s])password\s{1,4}(?=\S*\d)(\S{6,512})\s*$/dg },
  {
    sign: /ConvertTo-SecureString/i,
    pattern: /ConvertTo-SecureString\s{1,4}(?:-String\s{1,4})?["']([^"']{1,512})["']/dgi,
  },
  {
    sign: /-stdin|--with-token|auth login/,
    pattern: /\b(?:echo|printf|print)\s{1,4}(?:-n\s{1,4})?["']?(?!\$)([^\s"'|]{6,512})["']?\s{0,4}\|/dg,
  },
  { sign: /password/, pattern: /(?<!\S)login\s{1,4}\S{1,128}\s{1,4}password\s{1,4}(\S{1,512})/dg },
  {
    sign: / -p/,
    pattern:
      /(?<!\S)(?:sshpass|(?:docker|podman|helm registry|az acr|buildah|crane auth|oras) login|htpasswd|kinit|mysql|mysqldump|mysqladmin)\b[^\n|;&]{0,200}?\s-p[ =]?["']?(?!\$[A-Z{(])([^\s"']{3,512})/dg,
  },
];
/** Names that stand before the `@` of an address and say nothing. */
const PLAIN_USER =
  /^(?:git|ssh|root|user|admin|deploy|ubuntu|ec2-user|runner|www|anonymous|oauth2?|x-access-token|x-token-auth|gitlab-ci-token)$/i;
/** With these people log in by name, and prove it otherwise. */
const NAMED_LOGIN = /(?:ssh|git|sftp|rsync|svn)$/i;

export function findUrlCredentials(line: string): Span[] {
  const spans: Span[] = [];
  for (let scheme = line.indexOf('://'); scheme >= 0; scheme = line.indexOf('://', scheme + 3)) {
    const span = passwordAt(line, scheme + 3);
    if (span) spans.push(span);
  }
  for (const { sign, pattern } of OTHER_FORMS) {
    if (!sign.test(line)) continue;
    for (const match of line.matchAll(pattern)) {
      const [start, end] = match.indices![1] ?? match.indices![2]!;
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
  if (NAMED_LOGIN.test(line.slice(Math.max(0, start - 12), start - 3))) return null;
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
